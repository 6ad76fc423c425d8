package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.basket.BasketService;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.gs1.Serial;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.packing.PackingRefused;
import lingao.catalog.packing.PackingService;
import lingao.catalog.payment.PaymentCaptured;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.recall.ProductRecalls;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallScope;
import lingao.catalog.recall.RecallService;
import lingao.catalog.recall.RecallText;
import lingao.catalog.recall.RecallView;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Mobile;
import lingao.catalog.suspicion.NewSuspicion;
import lingao.catalog.suspicion.Suspicion;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.catalog.suspicion.SuspicionService;
import lingao.catalog.suspicion.SuspicionState;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.Verdict;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Recalls, item numbers and reports of suspicious packages, in the container. */
@ExtendWith(ArquillianExtension.class)
class RecallIT {

  private static final String HONEY = "HS-LY-500";
  private static final String HERE = "192.0.2.178";
  private static final StaffMember CLERK = member(1, Post.OFFICE);
  private static final StaffMember LINGAO = member(2, new Post(Role.HALL, "lingao"));
  private static final LocalizedText WORDS = new LocalizedText("测试", "a test");
  private static final RecallText TEXT = new RecallText(WORDS, WORDS, WORDS);

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private BasketService baskets;
  @Inject private InventoryService inventory;
  @Inject private OrderService orders;
  @Inject private OrderDesk orderDesk;
  @Inject private DeskService desk;
  @Inject private PickupService pickups;
  @Inject private PackingService packing;
  @Inject private RecallService recalls;
  @Inject private ProductRecalls products;
  @Inject private TraceService trace;
  @Inject private EpcisService events;
  @Inject private SerialService serials;
  @Inject private SuspicionService suspicions;
  @Inject private SuspicionDesk suspicionDesk;
  @Inject private CurrentStaff staff;
  @Inject private Event<PaymentCaptured> captured;
  @Inject private UserTransaction transaction;

  @BeforeEach
  void the_hall_has_honey() {
    inventory.receive(HONEY, "hall-lingao", 10);
  }

  @Test
  void what_is_called_back_reaches_no_buyer_and_those_who_have_it_are_told_once() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    OrderNumber first = ready(email);
    OrderNumber second = ready(email);
    PackedBatch packed = packing.batches(first).get(0);
    TraceCode code = packed.code();
    assertThat(packed.recall()).isEmpty();
    assertThatThrownBy(() -> recalls.begin(code, List.of(), TEXT)).isInstanceOf(NotPermitted.class);

    staff.become(CLERK);
    RecallScope scope = recalls.scope(List.of(code));
    assertThat(scope.orders()).extracting(RecallScope.Held::number).contains(first, second);
    RecallNumber number = recalls.begin(code, List.of(), TEXT);
    try {
      everybody_is_told(number, code, email);
      nobody_hands_it_out(first, code);
      staff.become(CLERK);
      RecallView read = recalls.recall(number).orElseThrow();
      recalls.change(number, read.version(), TEXT);
      assertThatThrownBy(() -> recalls.withdraw(number, read.version(), WORDS)).hasMessage("STALE");
    } finally {
      staff.become(CLERK);
      recalls.withdraw(number, recalls.recall(number).orElseThrow().version(), WORDS);
    }
    assertThat(trace.story(code).orElseThrow().recall()).isEmpty();
    assertThat(orders.find(second).orElseThrow().held()).isFalse();
    await().untilAsserted(() -> assertThat(mails("recall-withdrawn:" + number, email)).isOne());
    assertThatThrownBy(() -> recalls.end(number, 9, WORDS)).hasMessage("STALE");
  }

  @Test
  void an_order_that_two_recalls_hold_goes_on_after_the_second_is_withdrawn() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    OrderNumber order = ready(email);
    TraceCode code = packing.batches(order).get(0).code();
    TraceCode other =
        trace.latestBatches(20).stream()
            .map(BatchSummary::code)
            .filter(one -> !one.equals(code))
            .findFirst()
            .orElseThrow();
    staff.become(CLERK);
    RecallNumber first = recalls.begin(code, List.of(), TEXT);
    RecallNumber second = recalls.begin(other, List.of(code), TEXT);
    withdraw(first);
    assertThat(orders.find(order).orElseThrow().held()).isTrue();
    await().until(() -> count("select count(*) from recall_telling") == 0);
    withdraw(second);
    assertThat(orders.find(order).orElseThrow().held()).isFalse();
    await().untilAsserted(() -> assertThat(mails("recall-withdrawn:" + second, email)).isOne());
    assertThat(mails("recall-withdrawn:" + first, email)).isZero();
  }

  @Test
  void goods_of_which_all_is_called_back_are_not_packed_until_there_are_others() throws Exception {
    OrderNumber order = paid(UUID.randomUUID() + "@example.org");
    List<TraceCode> all =
        trace.currentBatches("longan-honey", 100).stream().map(BatchSummary::code).toList();
    staff.become(CLERK);
    RecallNumber number = recalls.begin(all.get(0), all.subList(1, all.size()), TEXT);
    try {
      staff.become(LINGAO);
      assertThatThrownBy(() -> desk.ready(order)).hasMessage("NOT_NOW");
      desk.pack(order);
      assertThat(orders.find(order).orElseThrow().held()).isTrue();
      assertThat(packing.batches(order)).isEmpty();
      staff.become(CLERK);
      orderDesk.resume(order, "放行");
      staff.become(LINGAO);
      assertThatThrownBy(() -> desk.ready(order)).as("let go by hand").hasMessage("NOT_NOW");
    } finally {
      staff.become(CLERK);
      withdraw(number);
    }
    assertThat(orders.find(order).orElseThrow().held()).isFalse();
    staff.become(LINGAO);
    desk.ready(order);
    assertThat(packing.batches(order)).hasSize(1);
  }

  private void withdraw(RecallNumber number) {
    recalls.withdraw(number, recalls.recall(number).orElseThrow().version(), WORDS);
  }

  private void everybody_is_told(RecallNumber number, TraceCode code, String email)
      throws SQLException {
    assertThatThrownBy(() -> recalls.begin(code, List.of(), TEXT))
        .hasMessage("CALLED_BACK_ALREADY");
    var story = trace.story(code).orElseThrow();
    assertThat(story.verdict().level()).isEqualTo(Verdict.Level.RECALLED);
    assertThat(story.recall().orElseThrow().number()).isEqualTo(number.value());
    assertThat(products.of(story.batch().product()))
        .anyMatch(recall -> recall.notice().number().equals(number.value()));
    assertThat(trace.currentBatches(story.batch().product(), 50))
        .noneMatch(batch -> batch.code().equals(code));
    assertThat(events.eventsOf(EpcKey.ofBatch(story.batch().gtin(), story.batch().lot()), 1000))
        .anyMatch(event -> event.disposition().filter(d -> d.contains("recalled")).isPresent());
    assertThat(trace.story(code).orElseThrow().steps())
        .filteredOn(step -> step.kind() == TraceStepKind.OTHER)
        .extracting(step -> step.note().orElseThrow())
        .contains(WORDS);
    await().untilAsserted(() -> assertThat(mails("recall:" + number, email)).isOne());
  }

  private void nobody_hands_it_out(OrderNumber order, TraceCode code) {
    assertThat(orders.find(order).orElseThrow().held()).isTrue();
    assertThat(packing.batches(order).get(0).recall()).isPresent();
    String pickup = pickups.pickup(order).orElseThrow().code().value();
    staff.become(LINGAO);
    assertThatThrownBy(() -> desk.handOut(pickup, HERE)).hasMessage("HELD");
    staff.become(CLERK);
    orderDesk.resume(order, "放行");
    staff.become(LINGAO);
    assertThatThrownBy(() -> desk.handOut(pickup, HERE)).hasMessage("NOT_NOW");
    assertThatThrownBy(() -> packing.choose(order, Map.of(1, code)))
        .isInstanceOf(PackingRefused.class)
        .hasMessage("NOT_FIT");
    assertThat(packing.choices(order)).noneMatch(choice -> choice.code().equals(code));
    assertThat(orders.find(order).orElseThrow().status()).isEqualTo(OrderStatus.READY_FOR_PICKUP);
  }

  @Test
  void who_is_new_sees_a_recall_and_a_report() {
    var story = trace.story(new TraceCode("LG0005127390")).orElseThrow();
    assertThat(story.verdict().level()).isEqualTo(Verdict.Level.RECALLED);
    assertThat(story.steps()).extracting(step -> step.kind()).contains(TraceStepKind.OTHER);
    assertThat(products.of(story.batch().product())).isNotEmpty();
    staff.become(CLERK);
    assertThat(suspicionDesk.page(List.of(SuspicionState.NEW), 1).suspicions())
        .anyMatch(report -> report.code().equals("DEMO-COPIED-01"));
  }

  @Test
  void an_item_is_counted_once_a_visitor_and_unknown_ones_are_told_apart() {
    TraceCode code = trace.latestBatches(1).get(0).code();
    assertThatThrownBy(() -> serials.issue(code, 3)).isInstanceOf(NotPermitted.class);
    staff.become(CLERK);
    int before = serials.count(code);
    List<SerialCode> made = serials.issue(code, 3);
    assertThat(made)
        .extracting(SerialCode::ordinal)
        .containsExactly(before + 1, before + 2, before + 3);
    SerialCode one = made.get(0);
    assertThat(serials.find(one.gtin(), one.serial())).contains(one);
    assertThat(scan(one, one.serial(), "192.0.2.1").level()).isEqualTo(SerialHistory.Level.FIRST);
    assertThat(scan(one, one.serial(), "192.0.2.1").scans()).isEqualTo(1);
    SerialHistory history = scan(one, one.serial(), "192.0.2.2");
    assertThat(history.scans()).isEqualTo(2);
    assertThat(history.places()).isEqualTo(1);
    assertThat(history.first().orElseThrow().place()).contains("lingao");
    assertThat(scan(one, new Serial("NONE-" + before), "192.0.2.1").level())
        .isEqualTo(SerialHistory.Level.UNKNOWN);
  }

  @Test
  void a_report_is_looked_into_and_whom_to_answer_is_forgotten() {
    TraceCode code = trace.latestBatches(1).get(0).code();
    String words = "封口破损 " + UUID.randomUUID();
    suspicions.report(
        new NewSuspicion(code.value(), words, "me@example.org", Optional.empty(), Locale.CHINESE),
        HERE);
    assertThatThrownBy(() -> suspicionDesk.waiting()).isInstanceOf(NotPermitted.class);
    staff.become(CLERK);
    assertThat(suspicionDesk.waiting()).isPositive();
    Suspicion report =
        suspicionDesk.page(List.of(SuspicionState.NEW), 1).suspicions().stream()
            .filter(one -> one.words().equals(words))
            .findFirst()
            .orElseThrow();
    assertThat(report.batch()).contains(code);
    assertThat(suspicionDesk.move(report.id(), report.version(), SuspicionState.GENUINE, "正品"))
        .isTrue();
    assertThat(suspicionDesk.move(report.id(), report.version(), SuspicionState.OTHER, "晚了"))
        .isFalse();
    assertThat(suspicionDesk.find(report.id()).orElseThrow().contact()).isEmpty();
  }

  private SerialHistory scan(SerialCode code, Serial serial, String visitor) {
    return serials.scan(
        new SerialScan(code.gtin(), serial, ScanWay.KIOSK, Optional.of("lingao"), visitor));
  }

  /** An order of honey that waits at the hall. */
  private OrderNumber ready(String email) throws Exception {
    OrderNumber number = paid(email);
    staff.become(LINGAO);
    desk.ready(number);
    return number;
  }

  private OrderNumber paid(String email) throws Exception {
    String basket = baskets.create("127.0.0.1");
    baskets.add(basket, HONEY, 1);
    PlacedOrder placed =
        orders.place(
            UUID.randomUUID().toString(),
            new Checkout(
                basket,
                new Contact("王小明", new Mobile("13800138000"), Optional.of(new Email(email))),
                new HallPickup("lingao"),
                PaymentMethod.ALIPAY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Locale.CHINESE,
                Optional.empty(),
                Optional.empty()),
            "127.0.0.1");
    transaction.begin();
    captured.fire(
        new PaymentCaptured(
            placed.number().value(),
            "pi_it_" + placed.number(),
            placed.order().total(),
            Instant.now()));
    transaction.commit();
    return placed.number();
  }

  private long mails(String about, String to) throws SQLException {
    return count(
        "select count(*) from mail where dedupe_key like '"
            + about
            + ":%' and recipient = '"
            + to
            + "'");
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static StaffMember member(long id, Post post) {
    return new StaffMember(id, "it-" + id, "示例·" + id, post, 1, false);
  }
}
