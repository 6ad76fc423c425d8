package lingao.storefront.aftersale;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.aftersale.ReturnableLine;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.storefront.ShopTester;
import org.mockito.Mockito;

/** Orders that were received, and their returns, for tests. */
public final class Orders {

  public static final OrderNumber NUMBER = new OrderNumber("L2611297KQ3M8F");
  static final String TOKEN = "t".repeat(32);
  static final String ADDRESS = "/orders/" + NUMBER + "/return?token=" + TOKEN;
  static final String PICTURE = "p".repeat(32);

  private Orders() {}

  /** Lets who has the token see an order with one fresh line and two pieces of another left. */
  static void give(ShopTester shop) {
    OrderView order = Mockito.mock(OrderView.class);
    when(order.number()).thenReturn(NUMBER);
    when(order.language()).thenReturn(Locale.SIMPLIFIED_CHINESE);
    when(order.paidAt()).thenReturn(Optional.of(Instant.parse("2026-11-20T02:00:00Z")));
    when(shop.part(OrderDoor.class).open(any(), any())).thenReturn(Optional.empty());
    when(shop.part(OrderDoor.class).open(NUMBER.value(), TOKEN)).thenReturn(Optional.of(order));
    when(shop.part(OrderService.class).token(NUMBER)).thenReturn(TOKEN);
    ReturnService returns = shop.part(ReturnService.class);
    when(returns.offer(order)).thenReturn(offer());
    when(returns.cases(NUMBER)).thenReturn(List.of());
    when(returns.kept(any(), any())).thenAnswer(call -> call.getArgument(1));
  }

  static ReturnOffer offer() {
    return new ReturnOffer(
        NUMBER,
        true,
        List.of(
            line(1, "东英海虾", 3, 0, true, Temperature.FROZEN),
            line(2, "和舍蜂蜜", 3, 1, false, Temperature.AMBIENT),
            new ReturnableLine(
                ordered(3, "红薯干", 1, 1, Temperature.AMBIENT),
                0,
                false,
                Instant.parse("2026-11-30T16:00:00Z"),
                false,
                Set.of(ReturnReason.values()),
                false)));
  }

  private static ReturnableLine line(
      int position, String name, int quantity, int refunded, boolean fresh, Temperature kept) {
    Set<ReturnReason> reasons =
        fresh ? Set.of(ReturnReason.SPOILED) : Set.of(ReturnReason.NO_REASON, ReturnReason.DAMAGED);
    return new ReturnableLine(
        ordered(position, name, quantity, refunded, kept),
        quantity - refunded,
        fresh,
        Instant.parse("2026-11-30T16:00:00Z"),
        true,
        reasons,
        fresh);
  }

  private static OrderLine ordered(
      int position, String name, int quantity, int refunded, Temperature kept) {
    LocalizedText text = new LocalizedText(name, "Goods " + position);
    return new OrderLine(
        position,
        "SKU-" + position,
        "product-" + position,
        "dongying",
        text,
        text,
        new LocalizedText("500 克", "500 g"),
        new Picture("0".repeat(64), 640, 480, text),
        new Money(1000),
        quantity,
        new Money(1),
        500,
        kept,
        refunded);
  }

  /** A case of an order with {@code <script>} in its words. */
  public static ReturnCase one(ReturnStatus status) {
    LocalizedText name = new LocalizedText("和舍蜂蜜", "Honey");
    return new ReturnCase(
        new ReturnNumber(NUMBER, 1),
        status,
        ReturnReason.DAMAGED,
        Optional.of("瓶子碎了 <script>alert(1)</script>"),
        List.of(
            new ReturnCase.ReturnedLine(
                2,
                "SKU-2",
                name,
                new LocalizedText("500 克", "500 g"),
                new Picture("0".repeat(64), 640, 480, name),
                1,
                new Money(999),
                Optional.empty())),
        List.of(new PrivatePicture(PICTURE, 800, 600)),
        new Money(999),
        new Money(0),
        Optional.empty(),
        Optional.of("请收好退款"),
        Optional.of("示例·办事员"),
        Instant.parse("2026-11-22T02:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
