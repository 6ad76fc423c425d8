package lingao.catalog.epcis;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.epcis.hash.EventChain;

/**
 * The chain over a batch's events.
 *
 * @param head after the last event
 * @param length in events, at least one
 * @param checkedAt when all of it was last recomputed
 * @param brokenAt the first position, from 1, at which it didn't hold then
 */
public record ChainHead(
    EpcKey batch,
    EventChain head,
    int length,
    Optional<Instant> checkedAt,
    Optional<Integer> brokenAt) {}
