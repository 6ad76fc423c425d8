package lingao.catalog.payment.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.IntentStatus;
import lingao.catalog.payment.stub.StubIntent.Outcome;
import org.junit.jupiter.api.Test;

class StubIntentTest {

  private static final long NOW = 1_800_000_000L;

  private final StubIntent intent = intent(false, "card", "alipay", "wechat_pay");

  private static StubIntent intent(boolean manual, String... methods) {
    return new StubIntent(1980, "cny", List.of(methods), manual, NOW);
  }

  private static Optional<StubMethod> card(String name) {
    TestCard card = TestCard.named(name).orElseThrow();
    return Optional.of(
        StubMethod.ofCard(
            new StubMethod.StubCard(
                card.brand(), CardFigures.last4(card.number()), 12, 2034, card.behaviour()),
            NOW));
  }

  private static Optional<StubMethod> wallet(String type) {
    return Optional.of(StubMethod.ofWallet(type, NOW));
  }

  private Outcome confirm(Optional<StubMethod> method) {
    return intent.confirm(method, Optional.empty());
  }

  @Test
  void a_new_intent_requires_a_payment_method_and_has_a_secret_of_its_own() {
    assertThat(intent.status).isEqualTo(IntentStatus.REQUIRES_PAYMENT_METHOD);
    assertThat(intent.secret).startsWith(intent.id + "_secret_").hasSize(intent.id.length() + 33);
    assertThat(intent.received).isZero();
  }

  @Test
  void a_good_card_pays_at_once_and_only_once() {
    assertThat(confirm(card("pm_card_visa"))).isEqualTo(Outcome.SUCCEEDED);
    assertThat(intent.status).isEqualTo(IntentStatus.SUCCEEDED);
    assertThat(intent.received).isEqualTo(1980);
    assertThatThrownBy(() -> confirm(card("pm_card_visa")))
        .isInstanceOfSatisfying(
            StubError.class,
            e -> {
              assertThat(e.code()).isEqualTo("payment_intent_unexpected_state");
              assertThat(e.intent()).isSameAs(intent);
            })
        .hasMessageContaining("already succeeded");
  }

  @Test
  void a_declined_card_leads_back_to_requiring_a_method_and_another_may_pay() {
    assertThat(confirm(card("pm_card_visa_chargeDeclinedInsufficientFunds")))
        .isEqualTo(Outcome.DECLINED);
    assertThat(intent.status).isEqualTo(IntentStatus.REQUIRES_PAYMENT_METHOD);
    StubDecline error = Objects.requireNonNull(intent.error);
    assertThat(error.code()).isEqualTo("card_declined");
    assertThat(error.declineCode()).isEqualTo("insufficient_funds");
    assertThat(intent.received).isZero();
    assertThat(confirm(card("pm_card_mastercard"))).isEqualTo(Outcome.SUCCEEDED);
    assertThat(intent.error).isNull();
  }

  @Test
  void a_card_that_authenticates_pays_when_its_holder_says_yes() {
    assertThat(confirm(card("pm_card_threeDSecure2Required"))).isEqualTo(Outcome.NEEDS_ACTION);
    assertThat(intent.status).isEqualTo(IntentStatus.REQUIRES_ACTION);
    assertThat(intent.approve()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(intent.received).isEqualTo(1980);
  }

  @Test
  void a_holder_who_fails_to_authenticate_has_not_paid() {
    confirm(card("pm_card_authenticationRequired"));
    assertThat(intent.refuse()).isEqualTo(Outcome.DECLINED);
    assertThat(intent.status).isEqualTo(IntentStatus.REQUIRES_PAYMENT_METHOD);
    assertThat(intent.error).isEqualTo(StubDecline.NOT_AUTHENTICATED);
    assertThatThrownBy(intent::approve).isInstanceOf(StubError.class);
  }

  @Test
  void a_card_may_be_declined_after_its_holder_authenticated() {
    confirm(card("pm_card_authenticationRequiredChargeDeclinedInsufficientFunds"));
    assertThat(intent.approve()).isEqualTo(Outcome.DECLINED);
    assertThat(Objects.requireNonNull(intent.error).declineCode()).isEqualTo("insufficient_funds");
  }

  @Test
  void wallets_always_ask_and_another_method_may_be_chosen_meanwhile() {
    assertThat(confirm(wallet("alipay"))).isEqualTo(Outcome.NEEDS_ACTION);
    assertThat(confirm(wallet("wechat_pay"))).isEqualTo(Outcome.NEEDS_ACTION);
    assertThat(Objects.requireNonNull(intent.method).type()).isEqualTo("wechat_pay");
    assertThat(intent.refuse()).isEqualTo(Outcome.DECLINED);
    assertThat(intent.error).isEqualTo(StubDecline.REFUSED_IN_WALLET);
    assertThat(confirm(card("pm_card_visa"))).isEqualTo(Outcome.SUCCEEDED);
  }

  @Test
  void what_is_attached_waits_for_confirmation() {
    intent.attach(card("pm_card_visa").orElseThrow());
    assertThat(intent.status).isEqualTo(IntentStatus.REQUIRES_CONFIRMATION);
    assertThat(confirm(Optional.empty())).isEqualTo(Outcome.SUCCEEDED);
  }

  @Test
  void nothing_is_confirmed_without_a_method_or_with_one_that_is_not_allowed() {
    assertThatThrownBy(() -> confirm(Optional.empty()))
        .isInstanceOf(StubError.class)
        .hasMessageContaining("missing a payment method");
    StubIntent alipayOnly = intent(false, "alipay");
    assertThatThrownBy(() -> alipayOnly.confirm(card("pm_card_visa"), Optional.empty()))
        .isInstanceOf(StubError.class)
        .hasMessageContaining("(card) is not allowed");
    assertThat(alipayOnly.status).isEqualTo(IntentStatus.REQUIRES_PAYMENT_METHOD);
  }

  @Test
  void what_is_not_paid_can_be_cancelled_and_then_never_be_paid() {
    confirm(wallet("alipay"));
    intent.cancel(Optional.of("abandoned"), NOW + 5);
    assertThat(intent.status).isEqualTo(IntentStatus.CANCELED);
    assertThat(intent.canceledAt).isEqualTo(NOW + 5);
    assertThatThrownBy(intent::approve).isInstanceOf(StubError.class);
    assertThatThrownBy(() -> confirm(card("pm_card_visa"))).isInstanceOf(StubError.class);
    assertThatThrownBy(() -> intent.cancel(Optional.empty(), NOW)).isInstanceOf(StubError.class);
  }

  @Test
  void what_is_paid_cannot_be_cancelled() {
    confirm(card("pm_card_visa"));
    assertThatThrownBy(() -> intent.cancel(Optional.empty(), NOW))
        .hasMessageContaining("status of succeeded");
    assertThat(intent.status).isEqualTo(IntentStatus.SUCCEEDED);
  }

  @Test
  void money_that_is_authorized_only_is_captured_in_a_second_step_at_most_whole() {
    StubIntent manual = intent(true, "card");
    assertThat(manual.confirm(card("pm_card_visa"), Optional.empty()))
        .isEqualTo(Outcome.AUTHORIZED);
    assertThat(manual.status).isEqualTo(IntentStatus.REQUIRES_CAPTURE);
    assertThat(manual.received).isZero();
    assertThatThrownBy(() -> manual.capture(1981)).isInstanceOf(StubError.class);
    manual.capture(1000);
    assertThat(manual.status).isEqualTo(IntentStatus.SUCCEEDED);
    assertThat(manual.received).isEqualTo(1000);
    assertThatThrownBy(() -> manual.capture(980)).isInstanceOf(StubError.class);
  }

  @Test
  void its_state_survives_being_written_down() {
    confirm(card("pm_card_threeDSecureRequiredChargeDeclined"));
    StubIntent read = StubJson.read(StubJson.write(intent), StubIntent.class);
    assertThat(read.approve()).isEqualTo(Outcome.DECLINED);
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("status", "error", "metadata")
        .isEqualTo(intent);
  }

  @Test
  void a_charge_is_given_back_in_parts_and_never_more_than_it_was() {
    confirm(card("pm_card_visa"));
    StubCharge charge = new StubCharge(intent, NOW);
    charge.refund(1000);
    assertThatThrownBy(() -> charge.refund(981)).hasMessageContaining("greater than unrefunded");
    charge.refund(980);
    assertThatThrownBy(() -> charge.refund(1))
        .isInstanceOfSatisfying(
            StubError.class, e -> assertThat(e.code()).isEqualTo("charge_already_refunded"));
  }

  @Test
  void a_failed_charge_has_nothing_to_give_back() {
    confirm(card("pm_card_visa_chargeDeclined"));
    StubCharge charge = new StubCharge(intent, NOW);
    assertThat(charge.failed()).isTrue();
    assertThat(charge.refundable()).isZero();
  }
}
