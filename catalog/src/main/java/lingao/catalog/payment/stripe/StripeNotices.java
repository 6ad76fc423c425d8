package lingao.catalog.payment.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.GatewayNotice;
import lingao.catalog.payment.NoticeReader;
import lingao.catalog.payment.UntrustedNotice;

/** Reads Stripe's webhook events (Stripe, "Verify webhook signatures"). */
@ApplicationScoped
class StripeNotices implements NoticeReader {

  private static final long TOLERANCE_S = 300;

  @Inject private WebhookSecret secret;

  @Override
  public GatewayNotice read(String payload, String signature) {
    String key = secret.value();
    try {
      return notice(Webhook.constructEvent(payload, signature, key, TOLERANCE_S));
    } catch (SignatureVerificationException e) {
      throw new UntrustedNotice("the notice's signature does not fit", e);
    } catch (RuntimeException e) {
      // Signed, but no event: the client fails in many ways on what is missing or of another type.
      throw new UntrustedNotice("the notice cannot be read", e);
    }
  }

  private static GatewayNotice notice(Event event) {
    Optional<StripeObject> about = about(event);
    return new GatewayNotice(
        Objects.requireNonNull(event.getId()),
        Objects.requireNonNull(event.getType()),
        about.filter(PaymentIntent.class::isInstance).map(o -> Told.intent((PaymentIntent) o)),
        about.filter(Refund.class::isInstance).map(o -> Told.refund((Refund) o)));
  }

  /** Of whatever version of Stripe's API; a type that this client does not know is passed over. */
  private static Optional<StripeObject> about(Event event) {
    try {
      return Optional.ofNullable(event.getDataObjectDeserializer().deserializeUnsafe());
    } catch (EventDataObjectDeserializationException e) {
      return Optional.empty();
    }
  }
}
