/** Price campaigns: their list, and where one is planned. */
@NullMarked
package lingao.storefront.office.price;

import org.jspecify.annotations.NullMarked;
