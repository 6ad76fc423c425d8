package lingao.catalog.suspicion;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;

/**
 * A report.
 *
 * @param code as it was typed or scanned; may be empty
 * @param batch that the code says, if there is one
 * @param product name of the goods that it says
 * @param serial of the item that it says
 * @param contact absent when none was given, or it was forgotten
 * @param picture key of the photograph; absent when there is none any more
 * @param note what the office found
 * @param who looked into it last
 * @param version rises with each change
 */
public record Suspicion(
    long id,
    String code,
    Optional<TraceCode> batch,
    Optional<LocalizedText> product,
    Optional<String> serial,
    String words,
    Optional<String> contact,
    Optional<String> picture,
    SuspicionState state,
    Optional<String> note,
    Optional<String> who,
    int version,
    Instant reportedAt,
    Optional<Instant> settledAt) {}
