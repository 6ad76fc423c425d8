/** Orders for the office: the list, one order with all that happened, what the office may do. */
@NullMarked
package lingao.storefront.office.order;

import org.jspecify.annotations.NullMarked;
