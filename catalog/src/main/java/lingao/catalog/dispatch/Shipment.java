package lingao.catalog.dispatch;

import java.util.List;
import lingao.catalog.shared.InvalidValue;

/**
 * The parcels in which an order leaves.
 *
 * @param trackingNumbers one a parcel, 1 to {@value #MOST_PARCELS}, none twice; empty for the
 *     county's van, whose single parcel goes by the shop's own number
 */
public record Shipment(Carrier carrier, List<TrackingNumber> trackingNumbers) {

  /** The most parcels of an order. */
  public static final int MOST_PARCELS = 20;

  /** Refuses no parcels, too many, or one twice with {@link InvalidValue}. */
  public Shipment {
    trackingNumbers = List.copyOf(trackingNumbers);
    if (trackingNumbers.isEmpty() && carrier != Carrier.COUNTY_VAN) {
      throw new InvalidValue("tracking.none", "at least one number");
    }
    if (trackingNumbers.size() > MOST_PARCELS) {
      throw new InvalidValue("tracking.many", "at most " + MOST_PARCELS + " parcels");
    }
    if (trackingNumbers.stream().distinct().count() < trackingNumbers.size()) {
      throw new InvalidValue("tracking.twice", "each number once");
    }
  }
}
