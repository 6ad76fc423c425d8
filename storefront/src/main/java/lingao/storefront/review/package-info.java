/** Reviews: on the product's page, and where a buyer writes them. */
@NullMarked
package lingao.storefront.review;

import org.jspecify.annotations.NullMarked;
