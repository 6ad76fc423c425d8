/**
 * Web foundation shared by the shop and the kiosk: injection into Wicket components, languages,
 * page cache, security headers, pictures. Packed into a jar of its own for the kiosk.
 */
@NullMarked
package lingao.storefront.web;

import org.jspecify.annotations.NullMarked;
