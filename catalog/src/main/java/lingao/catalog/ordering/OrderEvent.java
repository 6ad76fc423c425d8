package lingao.catalog.ordering;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an order.
 *
 * @param from absent for its beginning; the same as {@code to} where something else was noted
 * @param reason a word such as {@code paid}, or what the office wrote
 * @param who {@code customer}, {@code shop} for what happens by itself, or a name of the staff
 */
public record OrderEvent(
    Optional<OrderStatus> from, OrderStatus to, String reason, String who, Instant at) {}
