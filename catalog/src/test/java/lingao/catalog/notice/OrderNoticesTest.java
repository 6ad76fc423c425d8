package lingao.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnMoved;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.dispatch.Carrier;
import lingao.catalog.dispatch.ParcelStatus;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.ParcelsSent;
import lingao.catalog.dispatch.PickupCode;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.dispatch.TrackingNumber;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.mail.Templates;
import lingao.catalog.media.Picture;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.RefundSucceeded;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNoticesTest {

  private static final OrderNumber NUMBER = new OrderNumber("L2611297KQ3M8F");
  private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

  private final OrderService orders = mock();
  private final DeliveryService deliveries = mock();
  private final PickupService pickups = mock();
  private final List<MailMessage> sent = new ArrayList<>();
  private final OrderNotices notices = new OrderNotices();
  private final NoticeValues values = new NoticeValues();

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    MailService mails = mock();
    doAnswer(call -> sent.add(call.getArgument(0))).when(mails).send(any());
    set(notices, "orders", orders);
    set(notices, "values", values);
    set(notices, "mails", mails);
    set(values, "orders", orders);
    set(values, "deliveries", deliveries);
    set(values, "pickups", pickups);
    set(values, "publicUrl", "https://shop.example/");
    when(orders.token(NUMBER)).thenReturn("the-token");
    when(deliveries.place(any()))
        .thenReturn(
            new DeliveryPlace(
                new LocalizedText("临高体验馆", "Lingao hall"),
                new LocalizedText("文明路", "Wenming Road")));
    give(order(Optional.of(new Email("liu@example.com")), Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order-placed", "order-paid", "order-shipped", "order-ready", "order-received",
        "order-cancelled", "order-expired", "order-refunding", "order-refunded", "order-late",
        "order-money-back", "return-requested", "return-approved", "return-refused"
      })
  void each_mail_is_there_in_both_languages(String name) {
    OrderView order = orders.find(NUMBER).orElseThrow();
    Map<String, Object> all =
        values.of(
            order,
            Map.of(
                "amount",
                "¥5.00",
                "case",
                "L2611297KQ3M8F-1",
                "answer",
                "Sorry",
                "place",
                "p",
                "placeAddress",
                "a",
                "carrier",
                "c",
                "tracking",
                "t",
                "code",
                "12345678",
                "keepUntil",
                "2026-12-06"));
    Templates.expectComplete(new MailTemplate(OrderNotices.class, name), all);
  }

  @ParameterizedTest
  @CsvSource({
    "TO_PAY, placed, order-placed",
    "PAID, paid, order-paid",
    "READY_FOR_PICKUP, ready, order-ready",
    "RECEIVED, received, order-received",
    "CANCELLED, customer, order-cancelled",
    "CANCELLED, expired, order-expired",
    "REFUNDING, office, order-refunding",
    "REFUNDED, refunded, order-refunded",
  })
  void each_step_is_told_once_in_the_buyers_language(
      OrderStatus to, String reason, String template) {
    notices.moved(moved(to, reason));
    assertThat(sent)
        .singleElement()
        .returns("liu@example.com", m -> m.to().value())
        .returns(Locale.ENGLISH, MailMessage::language)
        .returns(template, m -> m.template().name())
        .returns(template + ":L2611297KQ3M8F", MailMessage::dedupeKey);
  }

  private static OrderMoved moved(OrderStatus to, String reason) {
    return new OrderMoved(NUMBER, Optional.empty(), to, reason, NOW, true);
  }

  @Test
  void what_was_shipped_is_told_with_its_parcels() {
    notices.moved(moved(OrderStatus.SHIPPED, "shipped"));
    assertThat(sent).isEmpty();
    when(pickups.parcels(NUMBER))
        .thenReturn(List.of(parcel("SF1234567890"), parcel("SF1234567891")));
    notices.sent(new ParcelsSent(NUMBER));
    assertThat(sent.get(0).template().name()).isEqualTo("order-shipped");
    assertThat(String.valueOf(sent.get(0).values().get("carrier"))).isEqualTo("SF Express");
    assertThat(String.valueOf(sent.get(0).values().get("tracking")))
        .isEqualTo("SF1234567890, SF1234567891");
  }

  @Test
  void what_waits_is_told_with_its_code() {
    DeliveryPlace hall = deliveries.place(new HallPickup("lingao"));
    when(pickups.pickup(NUMBER))
        .thenReturn(
            Optional.of(
                new PickupView(
                    NUMBER,
                    new PickupCode("12345678"),
                    hall,
                    PickupState.WAITING,
                    NOW,
                    LocalDate.of(2026, 12, 6),
                    Optional.empty())));
    notices.moved(moved(OrderStatus.READY_FOR_PICKUP, "ready"));
    assertThat(String.valueOf(sent.get(0).values().get("code"))).isEqualTo("1234 5678");
    assertThat(String.valueOf(sent.get(0).values().get("keepUntil"))).isEqualTo("2026-12-06");
  }

  private static ParcelView parcel(String tracking) {
    return new ParcelView(
        "P1", Carrier.SF, new TrackingNumber(tracking), ParcelStatus.SHIPPED, List.of());
  }

  @Test
  void what_becomes_of_a_return_is_told_once_with_the_answer() throws Exception {
    ReturnNotices returns = new ReturnNotices();
    set(returns, "orders", notices);
    ReturnNumber number = new ReturnNumber(NUMBER, 2);
    for (ReturnStatus status : ReturnStatus.values()) {
      returns.moved(
          new ReturnMoved(
              number, Optional.empty(), status, new Money(500), Optional.of("Sorry"), NOW));
    }
    assertThat(sent)
        .extracting(MailMessage::dedupeKey)
        .containsExactly(
            "return-requested:L2611297KQ3M8F-2",
            "return-approved:L2611297KQ3M8F-2",
            "return-refused:L2611297KQ3M8F-2");
    assertThat(String.valueOf(sent.get(2).values().get("answer"))).isEqualTo("Sorry");
    assertThat(String.valueOf(sent.get(2).values().get("returns")))
        .isEqualTo("https://shop.example/orders/L2611297KQ3M8F/return?token=the-token");
  }

  @Test
  void steps_that_change_nothing_for_the_buyer_are_not_told() {
    notices.moved(moved(OrderStatus.PREPARING, "x"));
    notices.moved(moved(OrderStatus.DONE, "time"));
    assertThat(sent).isEmpty();
  }

  @Test
  void who_gave_no_address_gets_no_mail() {
    give(order(Optional.empty(), Locale.ENGLISH));
    notices.moved(moved(OrderStatus.PAID, "paid"));
    notices.sent(new ParcelsSent(NUMBER));
    assertThat(sent).isEmpty();
  }

  @Test
  void an_order_whose_buyer_gave_no_address_is_not_even_read() {
    notices.moved(
        new OrderMoved(NUMBER, Optional.empty(), OrderStatus.TO_PAY, "placed", NOW, false));
    assertThat(sent).isEmpty();
    verify(orders, never()).find(any());
  }

  @Test
  void links_carry_the_token_and_lines_their_amounts() {
    notices.moved(moved(OrderStatus.TO_PAY, "placed"));
    Map<String, ?> told = sent.get(0).values();
    assertThat(told.get("pay"))
        .isEqualTo("https://shop.example/orders/L2611297KQ3M8F/pay?token=the-token");
    assertThat(told.get("link"))
        .isEqualTo("https://shop.example/orders/L2611297KQ3M8F?token=the-token");
    assertThat(told.get("lines")).isEqualTo(List.of("Honey 500 g ×\u00a02, ¥19.60"));
    assertThat(told.get("until")).isEqualTo("2026-11-29 16:30");
    assertThat(told.get("when")).isEqualTo("2026-12-01 – 2026-12-03");
    assertThat(told.get("address").toString()).contains("人民路1号");
    assertThat(told.get("place")).isNull();
  }

  @Test
  void money_that_comes_back_is_told_once_by_its_key() {
    notices.refunded(new RefundSucceeded(NUMBER.value(), "late:pi_1", new Money(500)));
    notices.refunded(new RefundSucceeded(NUMBER.value(), "return:7", new Money(300)));
    notices.refunded(new RefundSucceeded(NUMBER.value(), "order:L2611297KQ3M8F:1", new Money(1)));
    assertThat(sent.stream().map(MailMessage::dedupeKey))
        .containsExactly("order-late:late:pi_1", "order-money-back:return:7");
    assertThat(String.valueOf(sent.get(0).values().get("amount"))).isEqualTo("¥5.00");
  }

  @Test
  void a_hall_is_told_by_its_name() {
    OrderView order = order(Optional.empty(), Locale.SIMPLIFIED_CHINESE);
    OrderView pickup =
        new OrderView(
            order.number(),
            order.status(),
            false,
            Optional.empty(),
            order.language(),
            order.contact(),
            new HallPickup("lingao"),
            "lingao",
            order.promise(),
            order.method(),
            order.lines(),
            order.goods(),
            List.of(),
            order.freight(),
            List.of(),
            order.total(),
            Optional.empty(),
            Optional.empty(),
            NOW,
            order.payUntil(),
            Optional.empty(),
            List.of());
    assertThat(values.of(pickup, Map.of()))
        .containsEntry("place", "临高体验馆")
        .containsEntry("placeAddress", "文明路")
        .doesNotContainKey("address");
  }

  private void give(OrderView order) {
    when(orders.find(NUMBER)).thenReturn(Optional.of(order));
  }

  private static OrderLine line() {
    return new OrderLine(
        1,
        "HS-1",
        "honey",
        "heshe",
        new LocalizedText("和舍", "Heshe"),
        new LocalizedText("蜂蜜", "Honey"),
        new LocalizedText("500 克", "500 g"),
        mock(Picture.class),
        new Money(980),
        2,
        new Money(0),
        500,
        Temperature.AMBIENT,
        0);
  }

  private static OrderView order(Optional<Email> email, Locale language) {
    OrderPromise promise =
        new OrderPromise(
            LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3), Optional.empty(), false);
    return new OrderView(
        NUMBER,
        OrderStatus.TO_PAY,
        false,
        Optional.empty(),
        language,
        Optional.of(new Contact("刘", new Mobile("13800138000"), email)),
        new Courier("海南省", "", "临高县", "人民路1号"),
        "county-centre",
        promise,
        PaymentMethod.ALIPAY,
        List.of(line()),
        new Money(1960),
        List.of(),
        new Money(800),
        List.of(),
        new Money(2760),
        Optional.empty(),
        Optional.empty(),
        NOW,
        NOW.plusSeconds(1800),
        Optional.empty(),
        List.of());
  }

  private static void set(Object target, String name, Object value)
      throws ReflectiveOperationException {
    Field field = target.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(target, value);
  }
}
