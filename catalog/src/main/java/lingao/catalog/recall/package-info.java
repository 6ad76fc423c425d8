/**
 * Recalls: the county office calls a batch back, and what was made from it. From that moment every
 * page says so, no packer is offered it, orders that hold it stop before they reach their buyer,
 * and buyers who have it are written to once. Root: {@link lingao.catalog.recall.RecallService}.
 */
@NullMarked
package lingao.catalog.recall;

import org.jspecify.annotations.NullMarked;
