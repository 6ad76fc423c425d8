/** Parts that several pages show: pictures, product cards, marks. */
@NullMarked
package lingao.storefront.component;

import org.jspecify.annotations.NullMarked;
