/**
 * The pages of hall and station staff at {@code /desk}, for a tablet or a phone at the counter.
 * Root: {@link lingao.storefront.desk.DeskPage}.
 */
@NullMarked
package lingao.storefront.desk;

import org.jspecify.annotations.NullMarked;
