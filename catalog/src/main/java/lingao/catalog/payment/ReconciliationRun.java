package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * A comparison with the payment service.
 *
 * @param endedAt none while it goes on, or when its node died
 * @param payments how many were compared
 * @param refunds how many were compared
 * @param repaired how many were booked late
 * @param differences how many alarms were due
 * @param problem why it ended early
 */
public record ReconciliationRun(
    Instant begunAt,
    Optional<Instant> endedAt,
    int payments,
    int refunds,
    int repaired,
    int differences,
    Optional<String> problem) {}
