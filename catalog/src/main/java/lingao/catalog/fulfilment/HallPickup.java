package lingao.catalog.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import lingao.catalog.shared.Slug;

/**
 * The buyer fetches the goods at an experience hall, from that hall's own stock.
 *
 * @param hall slug, such as {@code lingao}
 */
public record HallPickup(String hall) implements Delivery {

  /** Refuses what can be no slug with {@link lingao.catalog.shared.InvalidValue}. */
  public HallPickup {
    hall = new Slug(hall).value();
  }

  @Override
  @JsonIgnore
  public DeliveryKind kind() {
    return DeliveryKind.HALL;
  }
}
