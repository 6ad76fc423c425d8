package lingao.kiosk.order;

import lingao.catalog.ordering.OrderView;

/**
 * What the visitor takes along of a paid order.
 *
 * @param hall its name
 * @param ready from when the goods can be fetched, in words
 * @param link to the order's page
 */
record TakeAway(OrderView order, String hall, String ready, String link) {}
