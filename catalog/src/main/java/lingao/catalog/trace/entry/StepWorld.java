package lingao.catalog.trace.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.trace.TraceCode;

/**
 * What a record is checked against.
 *
 * @param certificates numbers of those of the brand
 * @param batches finds the key of a batch, anybody's
 * @param own the batch that is recorded
 */
record StepWorld(
    Instant now,
    List<NetworkPlace> places,
    Set<String> certificates,
    Function<TraceCode, Optional<EpcKey>> batches,
    EpcKey own) {}
