/** The shop's web application: Wicket pages, JSON API, resolver. Packages mirror the addresses. */
@NullMarked
package lingao.storefront;

import org.jspecify.annotations.NullMarked;
