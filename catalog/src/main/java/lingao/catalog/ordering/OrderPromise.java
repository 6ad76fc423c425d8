package lingao.catalog.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the goods come, as it was told when the order was placed.
 *
 * @param earliest day in the county
 * @param latest day in the county
 * @param readyAt from when a hall has them packed
 * @param coldChain whether they travel or wait in the cold
 */
public record OrderPromise(
    LocalDate earliest, LocalDate latest, Optional<Instant> readyAt, boolean coldChain) {}
