package lingao.catalog.fulfilment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * A town station where goods might be fetched, with its village points.
 *
 * @param on the day on which the van brings them; absent when it does not
 * @param refusal why it does not
 */
public record StationChoice(
    Station station,
    Optional<LocalDate> on,
    Optional<Undeliverable.Reason> refusal,
    List<Village> villages) {

  /**
   * A village point.
   *
   * @param code such as {@code S01-01}
   * @param on the day on which the van brings them; absent when it does not
   * @param refusal why it does not
   */
  public record Village(
      String code,
      LocalizedText name,
      Optional<LocalDate> on,
      Optional<Undeliverable.Reason> refusal) {}
}
