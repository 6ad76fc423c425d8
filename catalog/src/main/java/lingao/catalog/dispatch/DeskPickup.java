package lingao.catalog.dispatch;

import lingao.catalog.ordering.OrderView;

/** What somebody at the counter asks for. */
public record DeskPickup(PickupView pickup, OrderView order) {}
