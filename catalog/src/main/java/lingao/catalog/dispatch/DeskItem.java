package lingao.catalog.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.LocalizedText;

/**
 * An order in a list of the office or of a desk.
 *
 * @param kind {@code courier}, {@code hall} or {@code station}
 * @param place where it goes: a county, a hall, a station or a village point
 * @param buyer the contact's name; empty when it was erased
 * @param latest the day by which it is promised
 * @param keepUntil the last day on which it waits to be fetched, if it does
 */
public record DeskItem(
    OrderNumber number,
    OrderStatus status,
    boolean held,
    String kind,
    LocalizedText place,
    String buyer,
    int pieces,
    boolean coldChain,
    Instant placedAt,
    LocalDate latest,
    Optional<LocalDate> keepUntil) {}
