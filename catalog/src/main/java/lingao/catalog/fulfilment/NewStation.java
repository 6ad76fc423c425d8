package lingao.catalog.fulfilment;

import java.time.LocalTime;
import java.util.List;
import lingao.catalog.shared.LocalizedText;

/**
 * What is needed to open a town station with its village points.
 *
 * @param code such as {@code S01}
 * @param town slug of its town
 */
public record NewStation(
    String code,
    String town,
    LocalizedText name,
    LocalizedText address,
    LocalTime opens,
    LocalTime closes,
    List<Village> villages) {

  /**
   * A village point.
   *
   * @param code such as {@code S01-01}
   */
  public record Village(String code, LocalizedText name) {}
}
