package lingao.catalog.payment.stripe;

import com.stripe.model.PaymentIntent.NextAction;
import com.stripe.model.PaymentIntent.NextAction.WechatPayDisplayQrCode;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.NextStep;
import org.jspecify.annotations.Nullable;

/** What Stripe wants the customer to do next. */
final class NextActions {

  private NextActions() {}

  static Optional<NextStep> of(@Nullable NextAction action) {
    if (action == null) {
      return Optional.empty();
    }
    if (action.getAlipayHandleRedirect() != null) {
      return Optional.of(new NextStep.Redirect(action.getAlipayHandleRedirect().getUrl()));
    }
    if (action.getRedirectToUrl() != null) {
      return Optional.of(new NextStep.Redirect(action.getRedirectToUrl().getUrl()));
    }
    return Optional.ofNullable(action.getWechatPayDisplayQrCode()).map(NextActions::code);
  }

  private static NextStep code(WechatPayDisplayQrCode code) {
    return new NextStep.QrCode(
        Objects.requireNonNullElse(code.getData(), ""),
        Objects.requireNonNullElse(code.getImageDataUrl(), ""),
        Objects.requireNonNullElse(code.getHostedInstructionsUrl(), ""));
  }
}
