package lingao.catalog.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * The buyer fetches the goods at a town station, or at one of its village points.
 *
 * @param station code, such as {@code S01}
 * @param village code of a village point of that station, such as {@code S01-01}
 */
public record StationPickup(String station, Optional<String> village) implements Delivery {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{2,12}");

  /** Refuses other codes with {@link InvalidValue}; an empty village is none. */
  public StationPickup {
    village = village.filter(code -> !code.isEmpty());
    check("station", station);
    village.ifPresent(code -> check("village", code));
  }

  /** At the town station itself. */
  public StationPickup(String station) {
    this(station, Optional.empty());
  }

  @Override
  @JsonIgnore
  public DeliveryKind kind() {
    return DeliveryKind.STATION;
  }

  private static void check(String name, String code) {
    if (!CODE.matcher(code).matches()) {
      throw new InvalidValue(name, "2 to 12 capital letters, digits and hyphens");
    }
  }
}
