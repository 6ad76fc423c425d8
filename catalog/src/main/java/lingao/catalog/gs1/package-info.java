/**
 * GS1's identifiers and the ways to write them: element strings, EPC URIs and Digital Links. Roots:
 * {@link lingao.catalog.gs1.DigitalLink} and {@link lingao.catalog.gs1.ElementString}; every
 * feature may use it, it uses none. Application Identifiers are data, in {@code
 * application-identifiers.txt}.
 *
 * <p>Not covered: compressed Digital Links, which AIs must or must not accompany each other on one
 * item (GS1 General Specifications, 4.13 and 4.14), the content of North American coupons, (8110)
 * and (8112), and the list of package types, (7041).
 */
@NullMarked
package lingao.catalog.gs1;

import org.jspecify.annotations.NullMarked;
