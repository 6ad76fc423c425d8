package lingao.catalog.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * A recall.
 *
 * @param version rises with each change
 * @param closedReason why it ended or was withdrawn
 * @param batches the first is the one with which it began
 * @param events the oldest first
 */
public record RecallView(
    RecallNumber number,
    RecallState state,
    RecallText text,
    Instant begunAt,
    int version,
    Optional<Instant> closedAt,
    Optional<LocalizedText> closedReason,
    List<RecalledBatch> batches,
    List<RecallEvent> events) {}
