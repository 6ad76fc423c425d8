/** Recalls, as the office begins and ends them. Root: the list at {@code /office/recalls}. */
@NullMarked
package lingao.storefront.office.recall;

import org.jspecify.annotations.NullMarked;
