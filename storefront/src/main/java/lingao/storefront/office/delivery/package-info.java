/**
 * What the office sets for deliveries: days of rest, the terms, and the freight rules of regions;
 * each with who has changed what.
 */
@NullMarked
package lingao.storefront.office.delivery;

import org.jspecify.annotations.NullMarked;
