package lingao.storefront.office.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.dispatch.Carrier;
import lingao.catalog.dispatch.DeskItem;
import lingao.catalog.dispatch.ParcelEventKind;
import lingao.catalog.dispatch.ParcelStatus;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.PickupCode;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.dispatch.TrackingNumber;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.media.Picture;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;

/** An order on its way, for tests. */
public final class Sent {

  /** Its number. */
  public static final OrderNumber NUMBER = new OrderNumber("L2611297KQ3M8F");

  private static final Instant AT = Instant.parse("2026-11-29T08:00:00Z");

  private Sent() {}

  private static OrderLine line() {
    return new OrderLine(
        1,
        "HS-LZ-500",
        "lychee-honey",
        "heshe-honey",
        text("和舍蜂蜜"),
        text("荔枝<蜜>"),
        text("500 克 瓶"),
        new Picture("0".repeat(64), 800, 600, text("蜂蜜")),
        new Money(6200),
        3,
        new Money(0),
        780,
        Temperature.CHILLED,
        1);
  }

  /** The order, of one chilled line of three pieces of which one was given back. */
  public static OrderView order(Delivery delivery, OrderStatus status, boolean held) {
    return new OrderView(
        NUMBER,
        status,
        held,
        Optional.empty(),
        Locale.CHINESE,
        Optional.of(new Contact("王<小>明", new Mobile("13800138000"), Optional.empty())),
        delivery,
        "county-centre",
        new OrderPromise(
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1), Optional.empty(), true),
        PaymentMethod.CARD,
        List.of(line()),
        new Money(18600),
        List.of(),
        new Money(800),
        List.of(),
        new Money(19400),
        Optional.of("生日快乐 <3"),
        Optional.empty(),
        AT,
        AT.plusSeconds(1800),
        Optional.of(AT),
        List.of());
  }

  /** How it stands in a list. */
  public static DeskItem item(OrderStatus status) {
    return new DeskItem(
        NUMBER,
        status,
        false,
        "hall",
        text("临高体验馆"),
        "王<小>明",
        2,
        true,
        AT,
        LocalDate.of(2026, 12, 1),
        status == OrderStatus.READY_FOR_PICKUP
            ? Optional.of(LocalDate.of(2026, 12, 6))
            : Optional.empty());
  }

  /** How it is fetched. */
  public static PickupView pickup(PickupState state) {
    return new PickupView(
        NUMBER,
        new PickupCode("12345678"),
        place(),
        state,
        AT,
        LocalDate.of(2026, 12, 6),
        state == PickupState.WAITING ? Optional.empty() : Optional.of(AT));
  }

  /** Where it ends. */
  public static DeliveryPlace place() {
    return new DeliveryPlace(text("临高体验馆"), text("文澜江畔 8 号"));
  }

  /** Its one parcel. */
  public static ParcelView parcel() {
    return new ParcelView(
        "P2611297KQ3M8F",
        Carrier.SF,
        new TrackingNumber("SF1234567890"),
        ParcelStatus.SHIPPED,
        List.of(
            new ParcelView.Entry(ParcelEventKind.ON_THE_WAY, "海口 <转运>", AT.plusSeconds(60)),
            new ParcelView.Entry(ParcelEventKind.SHIPPED, "", AT)));
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(text, text);
  }
}
