package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lingao.catalog.payment.stub.StubKeys;
import lingao.catalog.payment.stub.StubWallet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The payment stub, asked over HTTP by Stripe's own client. */
@ExtendWith(ArquillianExtension.class)
class StripeStubIT {

  @Inject private StubKeys keys;
  @Inject private StubWallet wallet;

  private StripeClient stripe;

  @BeforeEach
  void connect() {
    stripe = client(keys.secretKey());
  }

  private static StripeClient client(String key) {
    String shop = ConfigProvider.getConfig().getValue("public.url", String.class);
    return StripeClient.builder().setApiKey(key).setApiBase(shop + "/stripe-stub").build();
  }

  private PaymentIntent create(long fen) throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .create(
            PaymentIntentCreateParams.builder()
                .setAmount(fen)
                .setCurrency("cny")
                .putMetadata("note", "渔歌 & more")
                .build());
  }

  private PaymentIntent confirm(PaymentIntent intent, String method) throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .confirm(
            intent.getId(),
            PaymentIntentConfirmParams.builder()
                .setPaymentMethod(method)
                .setReturnUrl("https://shop.example/back?order=1")
                .build());
  }

  private PaymentIntent paid(long fen, String method) throws StripeException {
    PaymentIntent intent = confirm(create(fen), method);
    assertThat(intent.getStatus()).isEqualTo("succeeded");
    return intent;
  }

  @Test
  void a_card_pays_and_the_charge_and_the_events_tell_of_it() throws StripeException {
    PaymentIntent intent = paid(1980, "pm_card_visa");
    assertThat(intent.getAmountReceived()).isEqualTo(1980);
    assertThat(intent.getMetadata()).containsEntry("note", "渔歌 & more");
    PaymentIntent read =
        stripe
            .v1()
            .paymentIntents()
            .retrieve(
                intent.getId(),
                PaymentIntentRetrieveParams.builder()
                    .addExpand("latest_charge")
                    .addExpand("payment_method")
                    .build());
    Charge charge = read.getLatestChargeObject();
    assertThat(charge.getPaid()).isTrue();
    assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    assertThat(read.getPaymentMethodObject().getType()).isEqualTo("card");
    assertThat(typesAbout(intent.getId()))
        .containsExactly("payment_intent.succeeded", "payment_intent.created");
    assertThat(stripe.v1().charges().retrieve(charge.getId()).getAmountCaptured()).isEqualTo(1980);
  }

  /** Newest first, of the intent itself. */
  private List<String> typesAbout(String intent) throws StripeException {
    return StreamSupport.stream(
            stripe
                .v1()
                .events()
                .list(EventListParams.builder().setLimit(100L).build())
                .autoPagingIterable()
                .spliterator(),
            false)
        .filter(
            event ->
                event.getDataObjectDeserializer().getObject().orElseThrow()
                        instanceof PaymentIntent about
                    && about.getId().equals(intent))
        .map(Event::getType)
        .toList();
  }

  @Test
  void a_declined_card_is_a_card_error_and_another_may_pay() throws StripeException {
    PaymentIntent intent = create(500);
    assertThatThrownBy(() -> confirm(intent, "pm_card_visa_chargeDeclinedInsufficientFunds"))
        .isInstanceOfSatisfying(
            CardException.class,
            e -> {
              assertThat(e.getStatusCode()).isEqualTo(402);
              assertThat(e.getCode()).isEqualTo("card_declined");
              assertThat(e.getDeclineCode()).isEqualTo("insufficient_funds");
              assertThat(e.getStripeError().getPaymentIntent().getStatus())
                  .isEqualTo("requires_payment_method");
            });
    PaymentIntent after = stripe.v1().paymentIntents().retrieve(intent.getId());
    assertThat(after.getLastPaymentError().getDeclineCode()).isEqualTo("insufficient_funds");
    assertThat(confirm(intent, "pm_card_mastercard").getStatus()).isEqualTo("succeeded");
    assertThatThrownBy(() -> confirm(intent, "pm_card_visa"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> assertThat(e.getCode()).isEqualTo("payment_intent_unexpected_state"));
  }

  @Test
  void three_d_secure_and_wallets_ask_on_a_page_that_leads_back() throws StripeException {
    PaymentIntent card = confirm(create(700), "pm_card_threeDSecure2Required");
    assertThat(card.getNextAction().getType()).isEqualTo("redirect_to_url");
    assertThat(card.getNextAction().getRedirectToUrl().getUrl())
        .contains("/stripe-stub/wallet/" + card.getId());
    assertThat(wallet.act(card.getId(), card.getClientSecret(), true).orElseThrow().returnUrl())
        .startsWith("https://shop.example/back?order=1&payment_intent=" + card.getId())
        .endsWith("&redirect_status=succeeded");

    PaymentIntent alipay = confirm(create(700), "alipay");
    assertThat(alipay.getNextAction().getType()).isEqualTo("alipay_handle_redirect");
    assertThat(alipay.getNextAction().getAlipayHandleRedirect().getUrl()).isNotEmpty();
    assertThat(wallet.ask(alipay.getId(), alipay.getClientSecret() + "x")).isEmpty();
    assertThat(
            wallet.act(alipay.getId(), alipay.getClientSecret(), false).orElseThrow().returnUrl())
        .endsWith("&redirect_status=failed");

    PaymentIntent wechat = confirm(create(700), "wechat_pay");
    assertThat(wechat.getNextAction().getType()).isEqualTo("wechat_pay_display_qr_code");
    assertThat(wechat.getNextAction().getWechatPayDisplayQrCode().getImageDataUrl())
        .startsWith("data:image/png;base64,iVBOR");
    assertThat(stripe.v1().paymentIntents().cancel(wechat.getId()).getStatus())
        .isEqualTo("canceled");
    assertThat(wallet.ask(wechat.getId(), wechat.getClientSecret()).orElseThrow().awaits())
        .isFalse();
  }

  @Test
  void the_same_key_answers_the_same_and_other_parameters_are_refused() throws StripeException {
    RequestOptions key =
        RequestOptions.builder().setIdempotencyKey(UUID.randomUUID().toString()).build();
    PaymentIntentCreateParams params =
        PaymentIntentCreateParams.builder().setAmount(900L).setCurrency("cny").build();
    String first = stripe.v1().paymentIntents().create(params, key).getId();
    assertThat(stripe.v1().paymentIntents().create(params, key).getId()).isEqualTo(first);
    PaymentIntentCreateParams other =
        PaymentIntentCreateParams.builder().setAmount(901L).setCurrency("cny").build();
    assertThatThrownBy(() -> stripe.v1().paymentIntents().create(other, key))
        .isInstanceOf(IdempotencyException.class);
  }

  @Test
  void lists_come_in_pages_newest_first() throws StripeException {
    String first = create(100).getId();
    String second = create(200).getId();
    String third = create(300).getId();
    PaymentIntentListParams params = PaymentIntentListParams.builder().setLimit(2L).build();
    List<String> all =
        StreamSupport.stream(
                stripe.v1().paymentIntents().list(params).autoPagingIterable().spliterator(), false)
            .limit(50)
            .map(PaymentIntent::getId)
            .filter(List.of(first, second, third)::contains)
            .toList();
    assertThat(all).containsExactly(third, second, first);
  }

  @Test
  void money_is_given_back_in_parts_never_more_than_came() throws StripeException {
    PaymentIntent intent = paid(1000, "pm_card_visa");
    assertThat(refund(intent, 400).getStatus()).isEqualTo("succeeded");
    assertThatThrownBy(() -> refund(intent, 601)).isInstanceOf(InvalidRequestException.class);
    refund(intent, 600);
    assertThatThrownBy(() -> refund(intent, 1))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> assertThat(e.getCode()).isEqualTo("charge_already_refunded"));
    Refund slow = refund(paid(300, "pm_card_pendingRefund"), 300);
    Refund lost = refund(paid(300, "pm_card_refundFail"), 300);
    assertThat(slow.getStatus()).isEqualTo("pending");
    assertThat(lost.getStatus()).isEqualTo("succeeded");
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              assertThat(status(slow)).isEqualTo("succeeded");
              assertThat(status(lost)).isEqualTo("failed");
            });
  }

  private String status(Refund refund) throws StripeException {
    return stripe.v1().refunds().retrieve(refund.getId()).getStatus();
  }

  private Refund refund(PaymentIntent intent, long fen) throws StripeException {
    return stripe
        .v1()
        .refunds()
        .create(
            RefundCreateParams.builder().setPaymentIntent(intent.getId()).setAmount(fen).build());
  }

  @Test
  void wrong_keys_wrong_figures_and_unknown_names_are_told_as_stripe_tells_them() {
    assertThatThrownBy(() -> client("sk_test_wrong").v1().paymentIntents().list())
        .isInstanceOf(AuthenticationException.class);
    assertThatThrownBy(() -> create(0)).isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> stripe.v1().paymentIntents().retrieve("pi_none"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> {
              assertThat(e.getStatusCode()).isEqualTo(404);
              assertThat(e.getCode()).isEqualTo("resource_missing");
            });
    assertThatThrownBy(() -> confirm(create(100), "pm_unknown"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> assertThat(e.getParam()).isEqualTo("payment_method"));
  }
}
