package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.shared.InvalidValue;

/** Orders as the county office works with them. */
@ApplicationScoped
@OfficeOnly
public class OrderDesk {

  private static final int LONGEST_REASON = 200;

  @Inject private OrderReader reader;
  @Inject private OrderMoves moves;
  @Inject private CurrentStaff staff;

  /**
   * A page of the orders that a filter lets through, the newest first.
   *
   * @param page from 1
   */
  @Transactional
  public OrderPage page(OrderFilter filter, int page) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<Object> parameters = new ArrayList<>();
    filter.status().ifPresent(code -> conditions.add(ofStatus(code)));
    if (filter.held()) {
      conditions.add("o.held");
    }
    String words = filter.words().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!words.isEmpty()) {
      parameters.add(words);
      conditions.add("(o.number = ?1 or o.contact_mobile = ?1)");
    }
    return reader.page(String.join(" and ", conditions), parameters, page);
  }

  /** An order with its events. */
  @Transactional
  public Optional<OrderView> order(OrderNumber number) {
    return reader.order(number);
  }

  /** Calls an order off, as {@link OrderService#cancel}. */
  @Transactional
  public void cancel(OrderNumber number, String reason) {
    moves.cancel(number, checked(reason), who());
  }

  /** Gives the money back, as {@link OrderService#refund}. */
  @Transactional
  public void refund(OrderNumber number, String reason, boolean takeBack) {
    moves.refund(number, checked(reason), who(), takeBack);
  }

  /**
   * Lets a held order go on: one whose money came in another amount counts as paid, a refund that
   * failed is tried again.
   *
   * @throws IllegalMove when it is not held
   */
  @Transactional
  public void resume(OrderNumber number, String reason) {
    moves.resume(number, checked(reason), who());
  }

  /** The names are those of an enum, never what somebody sent. */
  private static String ofStatus(String code) {
    List<String> names =
        OrderStatus.ofCode(code).stream().map(status -> "'" + status.name() + "'").toList();
    return names.isEmpty() ? "false" : "o.status in (" + String.join(", ", names) + ")";
  }

  private String who() {
    return staff.member().map(StaffMember::name).orElseThrow();
  }

  private static String checked(String reason) {
    String tidy = reason.strip();
    if (tidy.isEmpty()
        || tidy.length() > LONGEST_REASON
        || tidy.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("reason", "1 to " + LONGEST_REASON + " characters");
    }
    return tidy;
  }
}
