package lingao.catalog.dispatch;

import lingao.catalog.ordering.OrderNumber;

/**
 * An order has left in parcels. Fired within the transaction in which it does, once {@link
 * PickupService#parcels} knows them.
 */
public record ParcelsSent(OrderNumber number) {}
