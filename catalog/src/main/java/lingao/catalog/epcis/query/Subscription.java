package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * To whom the results of a named query are sent as they come. Its secret is told to nobody.
 *
 * @param schedule when; nothing for at once
 * @param reportIfEmpty whether a scheduled run that finds nothing is told too
 * @param initialRecordTime events that were recorded before are not told
 * @param endedAt since when nothing is sent any more, because nobody took it
 */
public record Subscription(
    UUID id,
    String destination,
    Optional<ObjectNode> schedule,
    boolean reportIfEmpty,
    EpcFormat format,
    Instant initialRecordTime,
    Instant createdAt,
    Optional<Instant> lastNotifiedAt,
    Optional<Instant> endedAt) {}
