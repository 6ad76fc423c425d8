package lingao.catalog.trace.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;

/** What the records of several batches are checked against; asked for once for each. */
final class StepWorlds {

  private final Instant now;
  private final List<NetworkPlace> places;
  private final Function<Gtin, Set<String>> certificatesOf;
  private final Function<TraceCode, Optional<EpcKey>> keyOf;
  private final Map<Gtin, Set<String>> certificates = new HashMap<>();

  /**
   * @param certificatesOf numbers of those of the brand whose goods they are
   */
  StepWorlds(
      Instant now,
      List<NetworkPlace> places,
      Function<Gtin, Set<String>> certificatesOf,
      Function<TraceCode, Optional<EpcKey>> keyOf) {
    this.now = now;
    this.places = places;
    this.certificatesOf = certificatesOf;
    this.keyOf = keyOf;
  }

  StepWorld of(EpcKey batch) {
    Set<String> numbers = certificates.computeIfAbsent(batch.gtin().orElseThrow(), certificatesOf);
    return new StepWorld(now, places, numbers, keyOf, batch);
  }
}
