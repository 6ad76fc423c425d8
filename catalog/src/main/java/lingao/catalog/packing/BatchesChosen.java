package lingao.catalog.packing;

import lingao.catalog.ordering.OrderNumber;

/**
 * A packer has taken other batches for an order. Fired within the transaction, the order's row
 * being locked.
 */
public record BatchesChosen(OrderNumber order) {}
