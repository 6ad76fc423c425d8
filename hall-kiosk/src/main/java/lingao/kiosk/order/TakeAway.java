package lingao.kiosk.order;

import java.util.Optional;
import lingao.catalog.ordering.OrderView;

/**
 * What the visitor takes along of a paid order.
 *
 * @param hall its name
 * @param ready from when the goods can be fetched, in words
 * @param code by which they are handed out; absent until they are packed
 * @param link to the order's page
 */
record TakeAway(OrderView order, String hall, String ready, Optional<String> code, String link) {}
