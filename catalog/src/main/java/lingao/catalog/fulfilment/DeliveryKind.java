package lingao.catalog.fulfilment;

import java.util.Locale;

/** The ways in which goods come to the buyer. */
public enum DeliveryKind {
  /** A courier brings them to an address. */
  COURIER,
  /** The buyer fetches them at an experience hall. */
  HALL,
  /** The buyer fetches them at a town station or a village point. */
  STATION;

  /** Its name in the API, such as {@code courier}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
