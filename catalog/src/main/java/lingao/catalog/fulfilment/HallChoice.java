package lingao.catalog.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.hall.HallSummary;

/**
 * A hall where goods might be fetched.
 *
 * @param readyAt from when; absent when the hall does not hand them out
 * @param refusal why it does not, whatever its stock
 * @param available pieces of each wanted SKU that lie there now
 */
public record HallChoice(
    HallSummary hall,
    Optional<Instant> readyAt,
    Optional<Undeliverable.Reason> refusal,
    Map<String, Integer> available) {

  /** Whether all the pieces lie there. */
  public boolean hasAll(List<DeliveryItem> items) {
    return items.stream()
        .allMatch(item -> available.getOrDefault(item.sku(), 0) >= item.quantity());
  }
}
