package lingao.catalog.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.ordering.OrderNumber;

/**
 * An order that is, or was, fetched somewhere.
 *
 * @param code by which it is handed out, once
 * @param where name and address of the hall, the station or the village point
 * @param readyAt since when it waits
 * @param keepUntil the last day on which it waits
 * @param endedAt when it was handed out or went back
 */
public record PickupView(
    OrderNumber order,
    PickupCode code,
    DeliveryPlace where,
    PickupState state,
    Instant readyAt,
    LocalDate keepUntil,
    Optional<Instant> endedAt) {}
