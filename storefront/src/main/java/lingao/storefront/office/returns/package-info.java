/** Goods that buyers want to give back: the queue, one case, its photographs. */
@NullMarked
package lingao.storefront.office.returns;

import org.jspecify.annotations.NullMarked;
