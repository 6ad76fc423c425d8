package lingao.catalog.payment.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentConfirmParams.PaymentMethodData;
import com.stripe.param.PaymentIntentConfirmParams.PaymentMethodOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import lingao.catalog.payment.GatewayIntent;
import lingao.catalog.payment.GatewayRefund;
import lingao.catalog.payment.IntentMark;
import lingao.catalog.payment.PaymentGateway;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Money;

/** Asks Stripe. */
@ApplicationScoped
class StripeGateway implements PaymentGateway {

  private static final String CURRENCY = "cny";
  private static final String METHOD = "payment_method";
  private static final long PAGE = 100;

  @Inject private StripeConnection connection;

  @Override
  public GatewayIntent create(IntentMark mark, Money amount) {
    PaymentIntentCreateParams.Builder params =
        PaymentIntentCreateParams.builder()
            .setAmount(amount.fen())
            .setCurrency(CURRENCY)
            .putAllMetadata(Marks.of(mark));
    Arrays.stream(PaymentMethod.values())
        .map(PaymentMethod::code)
        .forEach(params::addPaymentMethodType);
    return intent(s -> s.v1().paymentIntents().create(params.build(), key(mark.key())));
  }

  @Override
  public GatewayIntent intent(String id) {
    PaymentIntentRetrieveParams params =
        PaymentIntentRetrieveParams.builder().addExpand(METHOD).build();
    return intent(s -> s.v1().paymentIntents().retrieve(id, params));
  }

  @Override
  public GatewayIntent confirm(String id, PaymentMethod wallet, String returnUrl) {
    PaymentIntentConfirmParams.Builder params =
        PaymentIntentConfirmParams.builder()
            .setPaymentMethodData(PaymentMethodData.builder().setType(type(wallet)).build())
            .setReturnUrl(returnUrl)
            .addExpand(METHOD);
    if (wallet == PaymentMethod.WECHAT_PAY) {
      params.setPaymentMethodOptions(wechatOnTheWeb());
    }
    return intent(s -> s.v1().paymentIntents().confirm(id, params.build()));
  }

  private static PaymentMethodData.Type type(PaymentMethod wallet) {
    return switch (wallet) {
      case ALIPAY -> PaymentMethodData.Type.ALIPAY;
      case WECHAT_PAY -> PaymentMethodData.Type.WECHAT_PAY;
      case CARD -> throw new IllegalArgumentException("a card is confirmed by its holder");
    };
  }

  private static PaymentMethodOptions wechatOnTheWeb() {
    return PaymentMethodOptions.builder()
        .setWechatPay(
            PaymentMethodOptions.WechatPay.builder()
                .setClient(PaymentMethodOptions.WechatPay.Client.WEB)
                .build())
        .build();
  }

  @Override
  public GatewayIntent cancel(String id) {
    return intent(s -> s.v1().paymentIntents().cancel(id));
  }

  @Override
  public GatewayRefund refund(String intent, Money amount, String key) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(intent)
            .setAmount(amount.fen())
            .putMetadata(Marks.KEY, key)
            .build();
    return Told.refund(
        connection.ask(s -> s.v1().refunds().create(params, key("lingao-refund-" + key))));
  }

  @Override
  public void intentsSince(Instant from, Consumer<GatewayIntent> reader) {
    PaymentIntentListParams params =
        PaymentIntentListParams.builder()
            .setCreated(
                PaymentIntentListParams.Created.builder().setGte(from.getEpochSecond()).build())
            .setLimit(PAGE)
            .addExpand("data." + METHOD)
            .build();
    connection.ask(
        s -> {
          for (PaymentIntent intent : s.v1().paymentIntents().list(params).autoPagingIterable()) {
            reader.accept(Told.intent(intent));
          }
          return true;
        });
  }

  @Override
  public void refundsSince(Instant from, Consumer<GatewayRefund> reader) {
    RefundListParams params =
        RefundListParams.builder()
            .setCreated(RefundListParams.Created.builder().setGte(from.getEpochSecond()).build())
            .setLimit(PAGE)
            .build();
    connection.ask(
        s -> {
          for (Refund refund : s.v1().refunds().list(params).autoPagingIterable()) {
            reader.accept(Told.refund(refund));
          }
          return true;
        });
  }

  private GatewayIntent intent(StripeConnection.Question<PaymentIntent> question) {
    return Told.intent(connection.ask(question));
  }

  private static RequestOptions key(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }
}
