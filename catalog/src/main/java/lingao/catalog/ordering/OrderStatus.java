package lingao.catalog.ordering;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where an order stands. */
public enum OrderStatus {
  /** Placed; its pieces are set aside until it is paid or the time to pay is over. */
  TO_PAY,
  /** Paid; its pieces are sold. */
  PAID,
  /** Being packed. */
  PREPARING,
  /** On its way. */
  SHIPPED,
  /** Waits at a hall, a station or a village point. */
  READY_FOR_PICKUP,
  /** The buyer has it. */
  RECEIVED,
  /** Received for so long that it cannot be sent back any more. */
  DONE,
  /** Called off before it was paid. */
  CANCELLED,
  /** All that was paid is to be given back. */
  REFUNDING,
  /** All that was paid was given back. */
  REFUNDED;

  /** The status in the API, such as {@code to_pay}; an order that was received is completed. */
  public String code() {
    return this == RECEIVED || this == DONE ? "completed" : name().toLowerCase(Locale.ROOT);
  }

  /** All that have that {@link #code}; none for an unknown one. */
  public static List<OrderStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).toList();
  }

  /** Whether an order may go from here to {@code next}. */
  public boolean canBecome(OrderStatus next) {
    return next().contains(next);
  }

  /** Whether the money is there. */
  public boolean isPaid() {
    return this != TO_PAY && this != CANCELLED && this != REFUNDING && this != REFUNDED;
  }

  private Set<OrderStatus> next() {
    return switch (this) {
      case TO_PAY -> EnumSet.of(PAID, CANCELLED);
      case PAID -> EnumSet.of(PREPARING, SHIPPED, READY_FOR_PICKUP, REFUNDING);
      case PREPARING -> EnumSet.of(SHIPPED, READY_FOR_PICKUP, REFUNDING);
      case SHIPPED -> EnumSet.of(READY_FOR_PICKUP, RECEIVED, REFUNDING);
      case READY_FOR_PICKUP -> EnumSet.of(RECEIVED, REFUNDING);
      case RECEIVED -> EnumSet.of(DONE, REFUNDING);
      case REFUNDING -> EnumSet.of(REFUNDED);
      // What was asked for in time may be granted later.
      case DONE -> EnumSet.of(REFUNDING);
      case CANCELLED, REFUNDED -> EnumSet.noneOf(OrderStatus.class);
    };
  }
}
