/**
 * How many pieces of a SKU each stock point holds. Root: {@link
 * lingao.catalog.inventory.InventoryService}.
 */
@NullMarked
package lingao.catalog.inventory;

import org.jspecify.annotations.NullMarked;
