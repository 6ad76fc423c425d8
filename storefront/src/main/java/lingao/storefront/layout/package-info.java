/** The frame that all pages of the shop share, and the pages that tell of errors. */
@NullMarked
package lingao.storefront.layout;

import org.jspecify.annotations.NullMarked;
