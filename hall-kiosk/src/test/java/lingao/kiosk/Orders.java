package lingao.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;

/** Orders as the catalog would give them. */
public final class Orders {

  /** The number of {@link #order}. */
  public static final OrderNumber NUMBER = new OrderNumber("L2611247KQ3M8F");

  private static final Instant PLACED = KioskTester.NOW.minusSeconds(10);

  private Orders() {}

  /** Two bunches of spinach for ¥19.60, placed ten seconds ago, to be fetched in Haikou. */
  public static OrderView order(OrderStatus status, boolean held) {
    return new OrderView(
        NUMBER,
        status,
        held,
        Optional.empty(),
        Locale.SIMPLIFIED_CHINESE,
        Optional.of(new Contact("尾号8000顾客", new Mobile("13800138000"), Optional.empty())),
        new HallPickup("haikou"),
        "hall-haikou",
        new OrderPromise(
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 11, 24),
            Optional.of(Baskets.READY),
            true),
        PaymentMethod.WECHAT_PAY,
        List.of(),
        new Money(1960),
        List.of(),
        new Money(0),
        List.of(),
        new Money(1960),
        Optional.empty(),
        Optional.empty(),
        PLACED,
        PLACED.plusSeconds(1800),
        Optional.empty(),
        List.of());
  }

  /** An attempt to pay it. */
  public static Payment payment(PaymentMethod method, PaymentStatus status) {
    return new Payment(
        NUMBER.value(),
        "pi_1",
        "secret",
        method,
        status,
        new Money(1960),
        PLACED,
        Optional.empty());
  }
}
