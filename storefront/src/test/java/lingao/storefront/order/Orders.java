package lingao.storefront.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import lingao.storefront.Samples;

/** Orders as the catalog would give them. */
public final class Orders {

  /** The number of all of them. */
  public static final String NUMBER = "L2611297KQ3M8F";

  /** With which a guest sees them. */
  public static final String TOKEN = "t".repeat(32);

  private static final Instant PLACED = Instant.parse("2026-11-24T03:30:00Z");

  private Orders() {}

  /** An order that was just placed. */
  public static PlacedOrder placed() {
    return new PlacedOrder(
        new OrderNumber(NUMBER), TOKEN, order(OrderStatus.TO_PAY), Optional.empty());
  }

  /** An order by courier that stands there. */
  public static OrderView order(OrderStatus status) {
    return order(status, new Courier("海南省", "", "临高县", "文明路 1 号"));
  }

  /** An order that stands there and is brought that way. */
  public static OrderView order(OrderStatus status, Delivery delivery) {
    return new OrderView(
        new OrderNumber(NUMBER),
        status,
        false,
        Optional.empty(),
        Locale.SIMPLIFIED_CHINESE,
        Optional.of(new Contact("王小海", new Mobile("13800138000"), Optional.empty())),
        delivery,
        "county-centre",
        new OrderPromise(
            LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 28), Optional.empty(), true),
        PaymentMethod.ALIPAY,
        List.of(line()),
        new Money(1960),
        List.of(),
        new Money(1200),
        List.of(),
        new Money(3160),
        Optional.of("给奶奶"),
        Optional.empty(),
        PLACED,
        PLACED.plusSeconds(1800),
        paidAt(status),
        List.of(
            new OrderEvent(Optional.empty(), OrderStatus.TO_PAY, "placed", "customer", PLACED)));
  }

  private static Optional<Instant> paidAt(OrderStatus status) {
    return status == OrderStatus.TO_PAY || status == OrderStatus.CANCELLED
        ? Optional.empty()
        : Optional.of(PLACED.plusSeconds(60));
  }

  private static OrderLine line() {
    return new OrderLine(
        1,
        "DW-KXC-500",
        "fresh-water-spinach",
        "duowen-water-spinach",
        Samples.text("多文空心菜", "Duowen Water Spinach"),
        Samples.text("泉水空心菜", "Water Spinach"),
        Samples.text("500 克", "500 g"),
        Samples.picture("空心菜", "Spinach"),
        new Money(980),
        2,
        new Money(0),
        500,
        Temperature.CHILLED,
        0);
  }
}
