package lingao.catalog.ordering;

import java.time.Instant;
import java.util.Optional;

/**
 * An order came to another status. Fired within the transaction in which it does, the order's row
 * being locked.
 *
 * @param from absent for a new order
 * @param reason a word such as {@code placed}, {@code paid}, {@code expired}, {@code customer}, or
 *     what the office wrote
 * @param hasEmail whether the buyer can be written to
 */
public record OrderMoved(
    OrderNumber number,
    Optional<OrderStatus> from,
    OrderStatus to,
    String reason,
    Instant at,
    boolean hasEmail) {}
