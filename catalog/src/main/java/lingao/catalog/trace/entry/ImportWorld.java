package lingao.catalog.trace.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.OpenBatch;

/**
 * What a spreadsheet is checked against.
 *
 * @param mayRecord whether goods are of the brand of whoever is asking
 * @param known the batch as it is recorded, if it is
 * @param recorded what its journey says already, see {@link StepIdentity}
 * @param steps what its records are checked against
 */
record ImportWorld(
    LocalDate today,
    Predicate<Gtin> mayRecord,
    Function<EpcKey, Optional<OpenBatch>> known,
    Function<EpcKey, Set<StepIdentity>> recorded,
    Function<EpcKey, StepWorld> steps) {}
