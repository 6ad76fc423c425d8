package lingao.catalog.aftersale;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * A case came to another status. Fired within the transaction in which it does, the order's row
 * being locked.
 *
 * @param from absent for a new case
 * @param amount see {@link ReturnCase#amount}; zero for one that was refused or withdrawn
 * @param answer of the office
 */
public record ReturnMoved(
    ReturnNumber number,
    Optional<ReturnStatus> from,
    ReturnStatus to,
    Money amount,
    Optional<String> answer,
    Instant at) {}
