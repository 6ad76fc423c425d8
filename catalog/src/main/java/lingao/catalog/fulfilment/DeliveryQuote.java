package lingao.catalog.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * What a delivery costs and when it arrives, for goods paid for at once.
 *
 * @param stockPoint code of the stock point that the goods come from
 * @param freight the sum of the parts
 * @param earliest the first day, in the county, on which the goods are likely there
 * @param latest the last day on which they should be there; the same as {@code earliest} where the
 *     county's own route brings them
 * @param readyAt the moment from which a hall has them packed; absent for other kinds
 * @param coldChain whether they travel or wait in the cold
 */
public record DeliveryQuote(
    String stockPoint,
    Money freight,
    List<FreightPart> parts,
    LocalDate earliest,
    LocalDate latest,
    Optional<Instant> readyAt,
    boolean coldChain) {}
