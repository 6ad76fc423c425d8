package lingao.catalog.fulfilment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How goods come to the buyer. In JSON, as the API takes it and orders keep it, {@code kind} tells
 * which: {@code courier}, {@code hall} or {@code station}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Courier.class, name = "courier"),
  @JsonSubTypes.Type(value = HallPickup.class, name = "hall"),
  @JsonSubTypes.Type(value = StationPickup.class, name = "station")
})
public sealed interface Delivery permits Courier, HallPickup, StationPickup {

  /** Which way it is. */
  DeliveryKind kind();
}
