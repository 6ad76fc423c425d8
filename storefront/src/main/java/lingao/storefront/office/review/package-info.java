/** Reviews as the office lets them in, and as it and the brands answer them. */
@NullMarked
package lingao.storefront.office.review;

import org.jspecify.annotations.NullMarked;
