/**
 * How many pieces of a SKU each stock point holds: available, reserved by orders, sold; and every
 * movement between them. Root: {@link lingao.catalog.inventory.InventoryService}.
 */
@NullMarked
package lingao.catalog.inventory;

import org.jspecify.annotations.NullMarked;
