/**
 * GS1's identifiers and the ways to write them: element strings, EPC URIs and Digital Links. Roots:
 * {@link lingao.catalog.gs1.DigitalLink} and {@link lingao.catalog.gs1.ElementString}; every
 * feature may use it, it uses none. Application Identifiers are data, in {@code
 * application-identifiers.txt}, and so are the rules which of them must or must not stand together,
 * in {@code associations.txt}.
 *
 * <p>Not covered: to write compressed Digital Links, and the content of North American coupons,
 * (8110) and (8112).
 */
@NullMarked
package lingao.catalog.gs1;

import org.jspecify.annotations.NullMarked;
