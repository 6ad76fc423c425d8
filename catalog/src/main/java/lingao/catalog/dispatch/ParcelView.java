package lingao.catalog.dispatch;

import java.time.Instant;
import java.util.List;

/**
 * A parcel with its way so far.
 *
 * @param number the shop's own, printed on the label
 * @param events the latest first
 */
public record ParcelView(
    String number,
    Carrier carrier,
    TrackingNumber trackingNumber,
    ParcelStatus status,
    List<Entry> events) {

  /**
   * Something that happened to it.
   *
   * @param note where, or what somebody wrote; may be empty
   */
  public record Entry(ParcelEventKind kind, String note, Instant at) {}
}
