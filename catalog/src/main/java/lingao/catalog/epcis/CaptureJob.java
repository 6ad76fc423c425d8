package lingao.catalog.epcis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lingao.catalog.shared.Slug;

/**
 * What became of a captured document (EPCIS 2.0, 12.6.1). It is finished when it is returned.
 *
 * @param brand who captured it; nothing for the county office
 * @param success whether no event was refused
 * @param captured events that are stored now, those included that were stored before
 * @param errors in the order of the events; the first hundred
 */
public record CaptureJob(
    UUID id,
    Optional<Slug> brand,
    String account,
    ErrorBehaviour behaviour,
    Instant createdAt,
    Instant finishedAt,
    boolean success,
    int captured,
    List<CaptureError> errors) {

  /** The most errors that are told. */
  public static final int MOST_ERRORS = 100;

  /** Copies the list. */
  public CaptureJob {
    errors = List.copyOf(errors);
  }

  /** This job with its end; {@code more} errors come to its own, all in the order of events. */
  CaptureJob finished(Instant at, int stored, List<CaptureError> more) {
    List<CaptureError> all =
        Stream.concat(errors.stream(), more.stream())
            .sorted(Comparator.comparingInt(error -> error.event().orElse(-1)))
            .limit(MOST_ERRORS)
            .toList();
    return new CaptureJob(id, brand, account, behaviour, createdAt, at, all.isEmpty(), stored, all);
  }
}
