/** Brand pages: the wall of ten and each brand's own. */
@NullMarked
package lingao.storefront.brand;

import org.jspecify.annotations.NullMarked;
