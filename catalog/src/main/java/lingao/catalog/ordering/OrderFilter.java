package lingao.catalog.ordering;

import java.util.Optional;

/**
 * Which orders the office looks at.
 *
 * @param status those of that {@linkplain OrderStatus#code code} alone
 * @param held those alone that wait for the office
 * @param words an order's number or a mobile number; empty for all
 */
public record OrderFilter(Optional<String> status, boolean held, String words) {

  /** All orders. */
  public static final OrderFilter ALL = new OrderFilter(Optional.empty(), false, "");
}
