package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * Money given back, or to be.
 *
 * @param order the order's number
 * @param key of the wish
 * @param at when it was wished
 * @param doneAt when it succeeded or failed
 * @param failure the payment service's word for why it failed
 */
public record Refund(
    String order,
    String key,
    Money amount,
    RefundReason reason,
    RefundStatus status,
    Instant at,
    Optional<Instant> doneAt,
    Optional<String> failure) {}
