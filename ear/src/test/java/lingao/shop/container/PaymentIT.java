package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.StaffService;
import lingao.catalog.payment.AlarmKind;
import lingao.catalog.payment.AlreadyPaid;
import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.NoticeService;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentAlarm;
import lingao.catalog.payment.PaymentDesk;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.payment.Refund;
import lingao.catalog.payment.RefundReason;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.payment.UntrustedNotice;
import lingao.catalog.payment.stub.StubCall;
import lingao.catalog.payment.stub.StubDoor;
import lingao.catalog.payment.stub.StubKeys;
import lingao.catalog.payment.stub.StubWallet;
import lingao.catalog.shared.Money;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paying, booking and giving back, in the container, against the stub and its webhooks. */
@ExtendWith(ArquillianExtension.class)
class PaymentIT {

  private static final Money PRICE = new Money(4250);
  private static final String BACK = "https://shop.example/back";

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;

  @Inject private PaymentService payments;
  @Inject private NoticeService notices;
  @Inject private PaymentDesk desk;
  @Inject private StaffService staff;
  @Inject private CurrentStaff current;
  @Inject private StubKeys keys;
  @Inject private StubDoor stub;
  @Inject private StubWallet wallet;

  private final String order = "T" + UUID.randomUUID().toString().substring(0, 8);

  private Payment open() {
    return payments.open(order, PRICE, PaymentMethod.CARD);
  }

  private int confirm(Payment payment, String method) {
    return stub.call(
            new StubCall(
                "POST",
                "/v1/payment_intents/" + payment.intent() + "/confirm",
                "client_secret=" + payment.clientSecret() + "&payment_method=" + method,
                Optional.empty(),
                Optional.empty()))
        .status();
  }

  private PaymentStatus status() {
    return payments.latest(order).orElseThrow().status();
  }

  private void awaitCapture() {
    await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(status()).isEqualTo(PaymentStatus.CAPTURED));
  }

  @Test
  void an_order_is_opened_once_by_however_many_and_captured_by_the_webhook() {
    List<CompletableFuture<Payment>> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.add(CompletableFuture.supplyAsync(this::open, executor));
    }
    Payment payment = open();
    assertThat(many).allSatisfy(one -> assertThat(one.join().intent()).isEqualTo(payment.intent()));
    assertThat(confirm(payment, "pm_card_visa")).isEqualTo(200);
    awaitCapture();
    assertThat(payments.latest(order).orElseThrow().amount()).isEqualTo(PRICE);
    assertThatThrownBy(this::open).isInstanceOf(AlreadyPaid.class);
  }

  @Test
  void who_chose_a_wallet_but_pays_by_card_is_booked_as_having_paid_by_card() {
    Payment payment = payments.open(order, PRICE, PaymentMethod.ALIPAY);
    assertThat(confirm(payment, "pm_card_visa")).isEqualTo(200);
    awaitCapture();
    assertThat(payments.paid(order).orElseThrow().method()).isEqualTo(PaymentMethod.CARD);
  }

  @Test
  void a_declined_card_is_noted_and_the_attempt_stays_open() {
    Payment payment = open();
    assertThat(confirm(payment, "pm_card_visa_chargeDeclinedInsufficientFunds")).isEqualTo(402);
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(payments.latest(order).orElseThrow().decline())
                    .contains("insufficient_funds"));
    assertThat(status()).isEqualTo(PaymentStatus.OPEN);
  }

  @Test
  void wallets_show_a_way_to_pay_and_the_return_books_at_once() {
    Payment payment = open();
    assertThat(payments.start(order, PaymentMethod.CARD, BACK))
        .isEqualTo(new NextStep.CardForm(payment.intent(), payment.clientSecret()));
    assertThat(payments.start(order, PaymentMethod.WECHAT_PAY, BACK))
        .isInstanceOfSatisfying(
            NextStep.QrCode.class, code -> assertThat(code.imageDataUrl()).startsWith("data:"));
    NextStep alipay = payments.start(order, PaymentMethod.ALIPAY, BACK);
    assertThat(alipay).isInstanceOf(NextStep.Redirect.class);
    assertThat(payments.start(order, PaymentMethod.ALIPAY, BACK)).isEqualTo(alipay);
    wallet.act(payment.intent(), payment.clientSecret(), true);
    assertThat(payments.look(payment.intent()).orElseThrow().status())
        .isEqualTo(PaymentStatus.CAPTURED);
    assertThat(payments.latest(order).orElseThrow().method()).isEqualTo(PaymentMethod.ALIPAY);
    assertThat(payments.look("pi_unknown")).isEmpty();
  }

  @Test
  void what_is_called_off_cannot_be_paid_and_a_new_amount_opens_another() {
    Payment first = open();
    Payment second = payments.open(order, new Money(100), PaymentMethod.CARD);
    assertThat(second.intent()).isNotEqualTo(first.intent());
    payments.closeOpen(order);
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(payments.payments(order))
                    .extracting(Payment::status)
                    .containsExactly(PaymentStatus.CLOSED, PaymentStatus.CLOSED));
    assertThat(confirm(second, "pm_card_visa")).isEqualTo(400);
  }

  @Test
  void money_that_comes_before_it_is_called_off_is_booked_nevertheless() {
    Payment payment = open();
    confirm(payment, "pm_card_visa");
    payments.closeOpen(order);
    awaitCapture();
  }

  @Test
  void a_refund_is_wished_once_for_a_key_and_given_by_a_worker() {
    confirm(open(), "pm_card_visa");
    awaitCapture();
    payments.requestRefund(order, new Money(1000), RefundReason.RETURNED, order + "-a");
    payments.requestRefund(order, new Money(1000), RefundReason.RETURNED, order + "-a");
    payments.requestRefund(order, new Money(4000), RefundReason.GOODWILL, order + "-b");
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(payments.refunds(order))
                    .extracting(Refund::status)
                    .containsExactly(RefundStatus.SUCCEEDED, RefundStatus.FAILED));
    assertThat(payments.refunds(order).get(1).failure()).contains("more_than_was_paid");
    assertThat(one("select kind from payment_alarm where subject = '" + order + "'"))
        .isEqualTo("REFUND_FAILED");
  }

  @Test
  void a_refund_that_comes_back_is_told_after_it_had_succeeded() {
    confirm(open(), "pm_card_refundFail");
    awaitCapture();
    payments.requestRefund(order, PRICE, RefundReason.CANCELLED, order + "-c");
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(payments.refunds(order).get(0).failure())
                    .contains("expired_or_canceled_card"));
  }

  @Test
  void the_comparison_books_a_capture_whose_notice_was_lost_and_alarms_of_what_it_cannot_explain()
      throws SQLException {
    Payment lost = open();
    confirm(lost, "pm_card_visa");
    awaitCapture();
    set(order, "status = 'OPEN', captured_at = null, received_fen = null, method = 'ALIPAY'");
    String other = order + "X";
    Payment wrong = payments.open(other, PRICE, PaymentMethod.CARD);
    set(other, "status = 'CAPTURED', captured_at = now(), received_fen = 4250");
    current.become(staff.signIn("office", "demo-lingao-2026", "192.0.2.77").orElseThrow());
    await().pollInSameThread().until(desk::compareNow);
    awaitCapture();
    assertThat(payments.paid(order).orElseThrow().method()).isEqualTo(PaymentMethod.CARD);
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(desk.lastRun().orElseThrow())
                    .satisfies(
                        run -> {
                          assertThat(run.endedAt()).isPresent();
                          assertThat(run.problem()).isEmpty();
                          assertThat(run.repaired()).isPositive();
                          assertThat(run.differences()).isPositive();
                        }));
    PaymentAlarm alarm =
        desk.alarms(1).alarms().stream()
            .filter(a -> a.subject().equals(other) && a.kind() == AlarmKind.DIFFERENCE)
            .findFirst()
            .orElseThrow();
    assertThat(alarm.detail()).contains(wrong.intent());
    assertThat(desk.settle(alarm.id())).isTrue();
    assertThat(desk.settle(alarm.id())).isFalse();
  }

  @Test
  void notices_five_times_in_any_order_come_to_one_capture() throws Exception {
    Payment payment = open();
    long seed = System.nanoTime();
    List<String> events = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      events.add(event("evt_s" + order, "payment_intent.succeeded", intent(payment, "succeeded")));
      events.add(event("evt_c" + order, "payment_intent.canceled", intent(payment, "canceled")));
      events.add(
          event(
              "evt_f" + order,
              "payment_intent.payment_failed",
              intent(payment, "requires_payment_method")));
      events.add(
          event("evt_u" + order, "customer.created", "{\"id\":\"cus_1\",\"object\":\"customer\"}"));
    }
    Collections.shuffle(events, new Random(seed));
    int fresh = 0;
    for (String event : events) {
      fresh += notices.receive(event, signature(event, Instant.now())) ? 1 : 0;
    }
    assertThat(fresh).as("seed " + seed).isEqualTo(4);
    assertThat(status()).as("seed " + seed).isEqualTo(PaymentStatus.CAPTURED);
  }

  private static String intent(Payment payment, String status) {
    return "{\"id\":\""
        + payment.intent()
        + "\",\"object\":\"payment_intent\",\"amount\":4250,\"currency\":\"cny\",\"status\":\""
        + status
        + "\"}";
  }

  private static String event(String id, String type, String object) {
    return "{\"id\":\""
        + id
        + "\",\"object\":\"event\",\"created\":1,\"type\":\""
        + type
        + "\",\"data\":{\"object\":"
        + object
        + "}}";
  }

  private String signature(String payload, Instant at) throws Exception {
    return Webhook.Signature.generateSignatureHeader(
        payload, keys.webhookSecret(), at.getEpochSecond());
  }

  @Test
  void a_notice_that_is_changed_old_unsigned_or_no_event_is_not_trusted() throws Exception {
    Payment payment = open();
    String event = event("evt_x" + order, "payment_intent.succeeded", intent(payment, "succeeded"));
    String signature = signature(event, Instant.now());
    assertUntrusted(event.replace("4250", "1"), signature);
    assertUntrusted(event, signature(event, Instant.now().minusSeconds(301)));
    assertUntrusted(event, "");
    assertUntrusted(event, "t=1,v1=");
    assertUntrusted("[]", signature("[]", Instant.now()));
    assertUntrusted("", signature("", Instant.now()));
    assertThat(status()).isEqualTo(PaymentStatus.OPEN);
    assertThat(one("select count(*) from gateway_event where id = 'evt_x" + order + "'"))
        .isEqualTo("0");
  }

  private void assertUntrusted(String event, String signature) {
    assertThatThrownBy(() -> notices.receive(event, signature)).isInstanceOf(UntrustedNotice.class);
  }

  private void set(String number, String columns) throws SQLException {
    execute("update payment set " + columns + " where order_number = '" + number + "'");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String one(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
