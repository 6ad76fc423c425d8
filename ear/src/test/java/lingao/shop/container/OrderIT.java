package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.basket.BasketService;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.EmptyBasket;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.KeyReused;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.ordering.PriceChanged;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.payment.PaymentCaptured;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders from the basket to the last refund, whoever comes first, twice or too late. */
@ExtendWith(ArquillianExtension.class)
class OrderIT {

  private static final String HONEY = "HS-LZ-250";

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Inject private BasketService baskets;
  @Inject private OrderService orders;
  @Inject private InventoryService inventory;
  @Inject private Till till;

  @AfterEach
  void stock_and_orders_add_up() throws SQLException {
    assertThat(one("select count(*) from stock_difference")).isEqualTo("0");
    assertThat(
            one(
                "select count(*) from stock st join sku s on s.id = st.sku_id where reserved <>"
                    + " (select coalesce(sum(l.quantity), 0) from order_line l join shop_order o on"
                    + " o.number = l.order_number where l.sku = s.code and o.status = 'TO_PAY' and"
                    + " o.stock_point = st.point) and s.code = '"
                    + HONEY
                    + "'"))
        .isEqualTo("0");
  }

  @Test
  void an_order_keeps_what_was_bought_and_sets_it_aside() throws Exception {
    int available = available();
    String basket = basket(3);
    PlacedOrder placed = orders.place(key(), checkout(basket), "127.0.0.1");
    OrderView order = placed.order();
    assertThat(placed.number().value()).hasSize(14);
    assertThat(order.status()).isEqualTo(OrderStatus.TO_PAY);
    assertThat(order.lines()).hasSize(1);
    assertThat(order.lines().get(0).sku()).isEqualTo(HONEY);
    assertThat(order.total().fen())
        .isEqualTo(order.lines().get(0).unitPrice().fen() * 3 + order.freight().fen());
    assertThat(order.delivery())
        .isInstanceOfSatisfying(Courier.class, c -> assertThat(c.county()).isEqualTo("临高县"));
    assertThat(order.payUntil())
        .isBetween(Instant.now().plusSeconds(1700), Instant.now().plusSeconds(1801));
    assertThat(available()).isEqualTo(available - 3);
    assertThat(baskets.view(basket).isEmpty()).isTrue();

    execute("update sku set price_fen = price_fen + 1 where code = '" + HONEY + "'");
    assertThat(orders.order(placed.number(), placed.token()).orElseThrow().total())
        .isEqualTo(order.total());
    execute("update sku set price_fen = price_fen - 1 where code = '" + HONEY + "'");
    assertThat(orders.order(placed.number(), placed.token().replace(placed.token().charAt(0), '.')))
        .isEmpty();
    assertThatThrownBy(() -> orders.place(key(), checkout(basket), "127.0.0.1"))
        .isInstanceOf(EmptyBasket.class);
    orders.cancel(placed.number(), "customer", "customer");
    assertThat(available()).isEqualTo(available);
  }

  @Test
  void a_key_gives_one_order_however_often_and_however_many_at_once() throws Exception {
    String key = key();
    String basket = basket(1);
    List<PlacedOrder> placed = together(12, () -> orders.place(key, checkout(basket), "127.0.0.1"));
    assertThat(placed).extracting(PlacedOrder::number).containsOnly(placed.get(0).number());
    assertThat(orders.place(key, checkout(basket), "127.0.0.1").number())
        .isEqualTo(placed.get(0).number());
    assertThat(
            one(
                "select count(*) from order_line where sku = '"
                    + HONEY
                    + "' and order_number = '"
                    + placed.get(0).number()
                    + "'"))
        .isEqualTo("1");
    assertThatThrownBy(() -> orders.place(key, checkout(basket(1)), "127.0.0.1"))
        .isInstanceOf(KeyReused.class);
    orders.cancel(placed.get(0).number(), "customer", "customer");
  }

  @Test
  void what_is_refused_leaves_nothing_behind_and_the_key_free() throws Exception {
    String before = one("select count(*) from shop_order");
    String key = key();
    String basket = basket(99);
    int available = available();
    List<StockLine> others = List.of(new StockLine(HONEY, available - 98));
    inventory.reserve(InventoryService.COUNTY_CENTRE, others, "IT-others");
    assertThatThrownBy(() -> orders.place(key, checkout(basket), "127.0.0.1"))
        .isInstanceOfSatisfying(
            OutOfStock.class,
            e -> assertThat(e.shortages()).containsExactly(new Shortage(HONEY, 99, 98)));
    assertThat(baskets.view(basket).pieces()).isEqualTo(99);
    inventory.release(InventoryService.COUNTY_CENTRE, others, "IT-others");
    assertThatThrownBy(() -> orders.place(key, expecting(basket, new Money(1)), "127.0.0.1"))
        .isInstanceOf(PriceChanged.class);
    assertThat(one("select count(*) from shop_order")).isEqualTo(before);
    PlacedOrder placed = orders.place(key, checkout(basket), "127.0.0.1");
    orders.cancel(placed.number(), "customer", "customer");
  }

  @Test
  void money_makes_an_order_paid_once_and_what_comes_again_goes_back() throws SQLException {
    PlacedOrder placed = orders.place(key(), checkout(basket(2)), "127.0.0.1");
    String number = placed.number().value();
    int sold = sold();
    capture(placed, "pi_it_" + number, placed.order().total());
    assertThat(status(placed)).isEqualTo(OrderStatus.PAID);
    assertThat(sold()).isEqualTo(sold + 2);
    capture(placed, "pi_it_" + number, placed.order().total());
    assertThat(refunds(number)).isEqualTo("0");
    capture(placed, "pi_it_again_" + number, placed.order().total());
    assertThat(refunds(number)).isEqualTo("1");
    assertThat(status(placed)).isEqualTo(OrderStatus.PAID);

    orders.markPreparing(placed.number(), "office");
    assertThatThrownBy(() -> orders.cancel(placed.number(), "customer", "customer"))
        .isInstanceOf(IllegalMove.class);
    assertThatThrownBy(() -> orders.markReady(placed.number(), "office"))
        .isInstanceOf(IllegalMove.class);
    orders.markShipped(placed.number(), "office");
    orders.markReceived(placed.number(), "customer");
    execute(
        "update shop_order set moved_at = moved_at - interval '8 days' where number = '"
            + number
            + "'");
    await(placed, OrderStatus.DONE);
    assertThat(orders.find(placed.number()).orElseThrow().events())
        .extracting("reason")
        .containsExactly(
            "placed", "paid", "paid-too-late", "preparing", "shipped", "received", "time");
  }

  @Test
  void another_amount_holds_the_order_for_the_office() throws SQLException {
    PlacedOrder placed = orders.place(key(), checkout(basket(1)), "127.0.0.1");
    capture(placed, "pi_it_" + placed.number(), new Money(1));
    assertThat(status(placed)).isEqualTo(OrderStatus.TO_PAY);
    assertThat(orders.find(placed.number()).orElseThrow().held()).isTrue();
    assertThat(
            one(
                "select count(*) from payment_alarm where kind = 'WRONG_AMOUNT' and subject = '"
                    + placed.number()
                    + "'"))
        .isEqualTo("1");
    orders.cancel(placed.number(), "wrong amount", "office");
    assertThat(status(placed)).isEqualTo(OrderStatus.CANCELLED);
  }

  @Test
  void who_does_not_pay_in_time_loses_the_order_and_late_money_goes_back() throws Exception {
    int available = available();
    PlacedOrder placed = orders.place(key(), checkout(basket(2)), "127.0.0.1");
    execute(
        "update shop_order set placed_at = placed_at - interval '1 hour', pay_until = pay_until"
            + " - interval '1 hour' where number = '"
            + placed.number()
            + "'");
    await(placed, OrderStatus.CANCELLED);
    assertThat(available()).isEqualTo(available);
    capture(placed, "pi_it_" + placed.number(), placed.order().total());
    assertThat(status(placed)).isEqualTo(OrderStatus.CANCELLED);
    assertThat(refunds(placed.number().value())).isEqualTo("1");
    assertThatThrownBy(() -> orders.cancel(placed.number(), "customer", "customer"))
        .isInstanceOf(IllegalMove.class);
  }

  @Test
  void payment_and_cancellation_at_once_come_to_one_end() throws Exception {
    int pieces = available() + sold();
    for (int i = 0; i < 10; i++) {
      PlacedOrder placed = orders.place(key(), checkout(basket(1)), "127.0.0.1");
      List<Callable<Void>> both =
          List.of(
              () -> capture(placed, "pi_it_" + placed.number(), placed.order().total()),
              () -> cancel(placed));
      for (Future<Void> one : executor.invokeAll(both)) {
        one.get();
      }
      // Cancelled after it was paid, it is refunding; nothing else is possible.
      assertThat(status(placed))
          .isIn(OrderStatus.CANCELLED, OrderStatus.REFUNDING, OrderStatus.REFUNDED);
    }
    assertThat(available() + sold()).isEqualTo(pieces);
  }

  @Test
  void one_address_holds_thirty_unpaid_orders_however_quickly_it_asks() throws Exception {
    List<PlacedOrder> placed = new ArrayList<>();
    for (int i = 0; i < 27; i++) {
      placed.add(orders.place(key(), checkout(basket(1)), "2001:db8:1:2::" + i));
    }
    List<Optional<PlacedOrder>> more = together(8, () -> unlessFull("2001:db8:1:2:3::4"));
    more.stream().flatMap(Optional::stream).forEach(placed::add);
    assertThat(placed).hasSize(30);
    String origins =
        "select count(*) || ' ' || count(distinct origin) from shop_order where origin is not null";
    assertThat(one(origins)).isEqualTo("30 1");
    assertThatThrownBy(() -> orders.place(key(), checkout(basket(1)), "2001:db8:1:2::9"))
        .isInstanceOfSatisfying(
            TooManyUnpaid.class, e -> assertThat(e.minutes()).isBetween(25L, 30L));
    placed.add(unlessFull("2001:db8:1:3::9").orElseThrow());
    placed.add(unlessFull("127.0.0.1").orElseThrow());
    capture(placed.get(0), "pi_it_" + placed.get(0).number(), placed.get(0).order().total());
    assertThat(status(placed.get(0))).isEqualTo(OrderStatus.PAID);
    placed.add(unlessFull("2001:db8:1:2::9").orElseThrow());
    assertThat(unlessFull("2001:db8:1:2::9")).isEmpty();
    placed.forEach(this::cancel);
    assertThat(one(origins)).isEqualTo("0 0");
  }

  private Optional<PlacedOrder> unlessFull(String address) {
    try {
      return Optional.of(orders.place(key(), checkout(basket(1)), address));
    } catch (TooManyUnpaid e) {
      return Optional.empty();
    }
  }

  private Void cancel(PlacedOrder placed) {
    orders.cancel(placed.number(), "customer", "customer");
    return null;
  }

  private Void capture(PlacedOrder placed, String intent, Money amount) {
    till.take(new PaymentCaptured(placed.number().value(), intent, amount, Instant.now()));
    return null;
  }

  private void await(PlacedOrder placed, OrderStatus status) {
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(15))
        .until(() -> status(placed) == status);
  }

  private OrderStatus status(PlacedOrder placed) {
    return orders.find(placed.number()).map(OrderView::status).orElseThrow();
  }

  private <T> List<T> together(int times, Callable<T> call) throws Exception {
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      calls.add(call);
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : executor.invokeAll(calls)) {
      results.add(result.get());
    }
    return results;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private String basket(int pieces) {
    String basket = baskets.create("127.0.0.1");
    baskets.add(basket, HONEY, pieces);
    return basket;
  }

  private static Checkout checkout(String basket) {
    return checkout(basket, Optional.empty());
  }

  private static Checkout expecting(String basket, Money total) {
    return checkout(basket, Optional.of(total));
  }

  private static Checkout checkout(String basket, Optional<Money> expected) {
    return new Checkout(
        basket,
        new Contact("王小明", new Mobile("13800138000"), Optional.empty()),
        new Courier("海南省", "", "临高县", "文澜路1号"),
        PaymentMethod.ALIPAY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Locale.CHINESE,
        Optional.empty(),
        expected);
  }

  private int available() throws SQLException {
    return stock("available");
  }

  private int sold() throws SQLException {
    return stock("st.sold");
  }

  private int stock(String column) throws SQLException {
    return Integer.parseInt(
        one(
            "select "
                + column
                + " from stock st join sku s on s.id = st.sku_id where s.code = '"
                + HONEY
                + "' and point = 'county-centre'"));
  }

  private String refunds(String number) throws SQLException {
    return one("select count(*) from refund where order_number = '" + number + "'");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Tells of money as payment does, within a transaction; threads have one each. */
  @ApplicationScoped
  static class Till {

    @Inject private Event<PaymentCaptured> captured;

    @Transactional
    void take(PaymentCaptured money) {
      captured.fire(money);
    }
  }
}
