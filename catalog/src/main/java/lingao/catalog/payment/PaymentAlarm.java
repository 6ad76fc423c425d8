package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * Something about money that somebody of the office has to look at.
 *
 * @param subject the order's number, or the intent's or refund's name where no order is known
 * @param detail the figures, for people who know the trade
 * @param settledBy who has looked at it
 */
public record PaymentAlarm(
    long id,
    AlarmKind kind,
    String subject,
    String detail,
    Instant raisedAt,
    Optional<String> settledBy) {}
