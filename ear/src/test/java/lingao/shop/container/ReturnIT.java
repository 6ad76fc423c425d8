package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnRefused;
import lingao.catalog.aftersale.ReturnRefused.Rule;
import lingao.catalog.aftersale.ReturnRequest;
import lingao.catalog.aftersale.ReturnRequest.Pieces;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.basket.BasketService;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.Refund;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.payment.stub.StubCall;
import lingao.catalog.payment.stub.StubDoor;
import lingao.catalog.receipt.ReceiptService;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Returns in the container, with real orders, paid at the stub. */
@ExtendWith(ArquillianExtension.class)
class ReturnIT {

  private static final StaffMember CLERK =
      new StaffMember(1, "clerk", "示例·办事员", Role.OFFICE, Optional.empty(), 1);

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;

  @Inject private BasketService baskets;
  @Inject private OrderService orders;
  @Inject private PaymentService payments;
  @Inject private StubDoor stub;
  @Inject private InventoryService inventory;
  @Inject private ReturnService returns;
  @Inject private ReturnDesk desk;
  @Inject private ReceiptService receipts;
  @Inject private CurrentStaff staff;

  @Test
  void one_piece_is_given_back_and_goes_back_on_the_shelf() throws Exception {
    OrderView order = received("pm_card_visa", keeping(3));
    String sku = order.lines().get(0).sku();
    int available = available(order, sku);
    ReturnRequest asked = request(ReturnReason.NO_REASON, List.of(), new Pieces(1, 1));
    ReturnNumber number = returns.request(order.number(), asked);
    assertThat(returns.request(order.number(), asked)).isEqualTo(number);
    assertThatThrownBy(() -> returns.request(order.number(), three()))
        .isInstanceOfSatisfying(ReturnRefused.class, e -> isRule(e, Rule.TOO_MANY_PIECES));

    staff.become(CLERK);
    assertThat(desk.open(1).cases()).extracting(ReturnCase::number).contains(number);
    desk.approve(number, "请送回服务站", true);
    assertThat(payments.refunds(order.number().value())).isEmpty();
    desk.goodsReceived(number, List.of(1));
    ReturnCase given = awaitStatus(number, ReturnStatus.REFUNDED);

    assertThat(given.amount().fen()).isEqualTo(order.lines().get(0).paid().fen() / 3);
    assertThat(given.freight().fen()).isZero();
    assertThat(refunded(order)).isEqualTo(given.amount().fen());
    OrderView after = orders.find(order.number()).orElseThrow();
    assertThat(after.status()).isEqualTo(OrderStatus.RECEIVED);
    assertThat(after.lines().get(0).refunded()).isOne();
    assertThat(after.events()).extracting("reason").contains("return-requested", "return-refunded");
    assertThat(available(order, sku)).isEqualTo(available + 1);
    assertThat(one("select count(*) from stock_difference")).isEqualTo("0");
    byte[] receipt = receipts.pdf(after, Locale.SIMPLIFIED_CHINESE, "https://shop.example/o");
    assertThat(new String(receipt, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void with_the_last_piece_the_freight_is_given_back_and_the_order_is_over() throws Exception {
    OrderView order = received("pm_card_visa", keeping(2));
    staff.become(CLERK);
    ReturnNumber first = granted(order, new Pieces(1, 1));
    awaitStatus(first, ReturnStatus.REFUNDED);
    ReturnNumber last = granted(order, new Pieces(1, 1));
    ReturnCase given = awaitStatus(last, ReturnStatus.REFUNDED);
    assertThat(given.freight()).isEqualTo(order.freight());
    assertThat(refunded(order)).isEqualTo(order.total().fen());
    assertThat(orders.find(order.number()).orElseThrow().status()).isEqualTo(OrderStatus.REFUNDED);
    assertThat(returns.offer(orders.find(order.number()).orElseThrow()).isOpen()).isFalse();
  }

  @Test
  void however_many_grant_at_the_same_time_money_goes_out_once() throws Exception {
    OrderView order = received("pm_card_visa", keeping(3));
    ReturnNumber one = asked(order, new Pieces(1, 1));
    ReturnNumber other = asked(order, new Pieces(1, 2));
    List<CompletableFuture<Boolean>> clerks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clerks.add(CompletableFuture.supplyAsync(() -> grantsAsOffice(one), executor));
      clerks.add(CompletableFuture.supplyAsync(() -> grantsAsOffice(other), executor));
    }
    assertThat(clerks.stream().filter(CompletableFuture::join)).hasSize(2);
    awaitStatus(one, ReturnStatus.REFUNDED);
    awaitStatus(other, ReturnStatus.REFUNDED);
    assertThat(refunded(order)).isEqualTo(order.total().fen());
    assertThat(payments.refunds(order.number().value())).hasSize(2);
  }

  @Test
  void a_case_meets_a_refund_of_the_whole_order_and_nothing_is_given_twice() throws Exception {
    OrderView order = received("pm_card_visa", keeping(3));
    ReturnNumber number = asked(order, new Pieces(1, 2));
    List<CompletableFuture<Boolean>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> grantsAsOffice(number), executor),
            CompletableFuture.supplyAsync(() -> refundsAll(order), executor));
    both.forEach(CompletableFuture::join);
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(orders.find(order.number()).orElseThrow().status())
                    .isEqualTo(OrderStatus.REFUNDED));
    awaitGiven(order, order.total().fen());
    assertThat(returns.cases(order.number()).get(0).status())
        .isIn(ReturnStatus.REFUNDED, ReturnStatus.REFUNDING, ReturnStatus.WITHDRAWN);
  }

  @Test
  void money_that_comes_back_is_told_and_can_be_given_again() throws Exception {
    OrderView order = received("pm_card_refundFail", keeping(3));
    staff.become(CLERK);
    ReturnNumber number = granted(order, new Pieces(1, 1));
    assertThat(awaitStatus(number, ReturnStatus.REFUND_FAILED).failure()).isPresent();
    assertThat(desk.open(1).cases()).extracting(ReturnCase::number).contains(number);
    desk.refundAgain(number);
    await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(payments.refunds(order.number().value())).hasSize(2));
    assertThat(payments.refunds(order.number().value()))
        .extracting(Refund::key)
        .doesNotHaveDuplicates();
    assertThat(orders.find(order.number()).orElseThrow().lines().get(0).refunded()).isOne();
  }

  @Test
  void fresh_food_needs_a_picture_of_ones_own_in_48_hours() throws Exception {
    OrderView order = received("pm_card_visa", fresh(2));
    OrderView other = received("pm_card_visa", fresh(1));
    assertRefused(order, Rule.REASON_NEEDED, request(ReturnReason.NO_REASON, List.of(), one()));
    assertRefused(order, Rule.PICTURES_NEEDED, request(ReturnReason.SPOILED, List.of(), one()));
    String theirs = returns.keep(other.number(), photograph()).key();
    assertRefused(
        order, Rule.UNKNOWN_PICTURE, request(ReturnReason.SPOILED, List.of(theirs), one()));
    assertThat(returns.picture(order.number(), theirs)).isEmpty();
    assertThatThrownBy(
            () -> returns.keep(order.number(), "<svg/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadablePicture.class);
    String mine = returns.keep(order.number(), photograph()).key();
    ReturnNumber number =
        returns.request(order.number(), request(ReturnReason.SPOILED, List.of(mine), one()));
    assertThat(returns.picture(order.number(), mine)).isPresent();
    assertThat(returns.cases(order.number()).get(0).pictures()).hasSize(1);
    assertRefused(order, Rule.UNKNOWN_PICTURE, request(ReturnReason.SPOILED, List.of(mine), one()));
    assertThatThrownBy(() -> desk.find(number)).isInstanceOf(NotPermitted.class);
    returns.withdraw(number);
    assertThatThrownBy(() -> returns.withdraw(number)).isInstanceOf(ReturnRefused.class);
    execute(
        "update order_event set at = at - interval '49 hours' where to_status = 'RECEIVED'"
            + " and order_number = '"
            + order.number()
            + "'");
    String late = returns.keep(order.number(), photograph()).key();
    assertRefused(order, Rule.TOO_LATE, request(ReturnReason.SPOILED, List.of(late), one()));
  }

  @Test
  void an_order_that_is_not_received_or_refused_gives_nothing_back() throws Exception {
    OrderView order = paid("pm_card_visa", keeping(1));
    assertRefused(order, Rule.ORDER_NOT_RECEIVED, request(ReturnReason.MISSING, List.of(), one()));
    orders.markShipped(order.number(), "it");
    orders.markReceived(order.number(), "it");
    ReturnNumber number = asked(order, one());
    staff.become(CLERK);
    desk.refuse(number, "商品完好");
    assertThatThrownBy(() -> desk.approve(number, "", false))
        .isInstanceOfSatisfying(ReturnRefused.class, e -> isRule(e, Rule.DONE_ALREADY));
    assertThat(payments.refunds(order.number().value())).isEmpty();
    assertThat(asked(order, one()).ordinal()).isEqualTo(2);
  }

  private static void isRule(ReturnRefused refused, Rule rule) {
    assertThat(refused.rule()).isEqualTo(rule);
  }

  private void assertRefused(OrderView order, Rule rule, ReturnRequest request) {
    assertThatThrownBy(() -> returns.request(order.number(), request))
        .isInstanceOfSatisfying(ReturnRefused.class, e -> isRule(e, rule));
  }

  private static Pieces one() {
    return new Pieces(1, 1);
  }

  private static ReturnRequest three() {
    return request(ReturnReason.NO_REASON, List.of(), new Pieces(1, 3));
  }

  private static ReturnRequest request(
      ReturnReason reason, List<String> pictures, Pieces... pieces) {
    String key = UUID.randomUUID().toString().replace("-", "");
    return new ReturnRequest(key, List.of(pieces), reason, Optional.of("说明"), pictures);
  }

  private ReturnNumber asked(OrderView order, Pieces pieces) {
    return returns.request(order.number(), request(ReturnReason.NO_REASON, List.of(), pieces));
  }

  private ReturnNumber granted(OrderView order, Pieces pieces) {
    ReturnNumber number = asked(order, pieces);
    desk.approve(number, "", false);
    return number;
  }

  /** In a request of its own, as each clerk has; whether it was this one who granted it. */
  private static boolean grantsAsOffice(ReturnNumber number) {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    boolean activated = request.activate();
    try {
      CDI.current().select(CurrentStaff.class).get().become(CLERK);
      CDI.current().select(ReturnDesk.class).get().approve(number, "", false);
      return true;
    } catch (ReturnRefused e) {
      return false;
    } finally {
      if (activated) {
        request.deactivate();
      }
    }
  }

  private boolean refundsAll(OrderView order) {
    try {
      orders.refund(order.number(), "office", "it", false);
      return true;
    } catch (IllegalMove e) {
      return false;
    }
  }

  private ReturnCase awaitStatus(ReturnNumber number, ReturnStatus status) {
    return await().pollInSameThread().until(() -> find(number), found -> found.status() == status);
  }

  private ReturnCase find(ReturnNumber number) {
    return returns.cases(number.order()).stream()
        .filter(found -> found.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private void awaitGiven(OrderView order, long fen) {
    await().pollInSameThread().untilAsserted(() -> assertThat(refunded(order)).isEqualTo(fen));
  }

  /** What went out, or is going to. */
  private long refunded(OrderView order) {
    return payments.refunds(order.number().value()).stream()
        .filter(refund -> refund.status() != RefundStatus.FAILED)
        .mapToLong(refund -> refund.amount().fen())
        .sum();
  }

  private int available(OrderView order, String sku) {
    return inventory.available(order.stockPoint(), List.of(sku)).get(sku);
  }

  /** That many pieces of something that keeps for long. */
  private String keeping(int pieces) throws SQLException {
    return basket(pieces, "p.temperature = 'AMBIENT' and p.shelf_life_days > 30");
  }

  /** That many pieces of something fresh. */
  private String fresh(int pieces) throws SQLException {
    return basket(pieces, "p.temperature <> 'AMBIENT' and s.weight_grams < 2000");
  }

  private String basket(int pieces, String condition) throws SQLException {
    String sku =
        one(
            "select s.code from sku s join product p on p.id = s.product_id join stock k"
                + " on k.sku_id = s.id where k.point = 'county-centre' and k.available > 20 and "
                + condition
                + " order by s.price_fen % 7, s.code limit 1");
    String basket = baskets.create("127.0.0.1");
    baskets.add(basket, sku, pieces);
    return basket;
  }

  private OrderView received(String card, String basket) {
    OrderView order = paid(card, basket);
    orders.markShipped(order.number(), "it");
    orders.markReceived(order.number(), "it");
    return orders.find(order.number()).orElseThrow();
  }

  private OrderView paid(String card, String basket) {
    OrderNumber number =
        orders
            .place(
                UUID.randomUUID().toString(),
                new Checkout(
                    basket,
                    new Contact("王小娘", new Mobile("13800138000"), Optional.empty()),
                    new Courier("海南省", "", "临高县", "文澜路 1 号"),
                    PaymentMethod.CARD,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Locale.SIMPLIFIED_CHINESE,
                    Optional.empty(),
                    Optional.empty()),
                "127.0.0.1")
            .number();
    Payment payment = payments.latest(number.value()).orElseThrow();
    stub.call(
        new StubCall(
            "POST",
            "/v1/payment_intents/" + payment.intent() + "/confirm",
            "client_secret=" + payment.clientSecret() + "&payment_method=" + card,
            Optional.empty(),
            Optional.empty()));
    payments.look(payment.intent());
    OrderView order = orders.find(number).orElseThrow();
    assertThat(order.status()).isEqualTo(OrderStatus.PAID);
    return order;
  }

  private static byte[] photograph() throws Exception {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", file);
    return file.toByteArray();
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
