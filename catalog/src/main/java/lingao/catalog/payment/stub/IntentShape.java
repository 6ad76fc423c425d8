package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import lingao.catalog.payment.IntentStatus;

/** An intent as Stripe tells it ("The PaymentIntent object"). */
@ApplicationScoped
class IntentShape {

  private static final List<String> ALWAYS_NULL =
      List.of(
          "application",
          "application_fee_amount",
          "automatic_payment_methods",
          "customer",
          "on_behalf_of",
          "processing",
          "receipt_email",
          "review",
          "setup_future_usage",
          "shipping",
          "source",
          "statement_descriptor",
          "statement_descriptor_suffix",
          "transfer_data",
          "transfer_group");

  @Inject private StubAddresses addresses;

  ObjectNode of(StubIntent intent) {
    ObjectNode node = StubJson.node();
    node.put("id", intent.id);
    node.put("object", "payment_intent");
    money(node, intent);
    node.put("canceled_at", intent.canceledAt);
    node.put("cancellation_reason", intent.cancelReason);
    node.put("capture_method", intent.manualCapture ? "manual" : "automatic_async");
    node.put("client_secret", intent.secret);
    node.put("confirmation_method", "automatic");
    node.put("created", intent.created);
    node.put("currency", intent.currency);
    node.put("description", intent.description);
    node.set("last_payment_error", intent.error == null ? null : error(intent, intent.error));
    node.put("latest_charge", intent.charge);
    node.put("livemode", false);
    node.set("metadata", StubJson.map(intent.metadata));
    node.set("next_action", intent.status == IntentStatus.REQUIRES_ACTION ? action(intent) : null);
    node.put(
        "payment_method", attached(intent) ? Objects.requireNonNull(intent.method).id() : null);
    node.putObject("payment_method_options");
    ArrayNode types = node.putArray("payment_method_types");
    intent.methods.forEach(types::add);
    node.put("status", intent.status.code());
    ALWAYS_NULL.forEach(node::putNull);
    return node;
  }

  private static void money(ObjectNode node, StubIntent intent) {
    node.put("amount", intent.amount);
    node.put(
        "amount_capturable", intent.status == IntentStatus.REQUIRES_CAPTURE ? intent.amount : 0);
    node.putObject("amount_details").putObject("tip");
    node.put("amount_received", intent.received);
  }

  /** After a decline the intent wants another method. */
  private static boolean attached(StubIntent intent) {
    return intent.method != null && intent.status != IntentStatus.REQUIRES_PAYMENT_METHOD;
  }

  /** Why the last try failed, as within the intent. */
  static ObjectNode error(StubIntent intent, StubDecline decline) {
    ObjectNode node = StubJson.node();
    if (intent.charge != null && decline.type().equals("card_error")) {
      node.put("charge", intent.charge);
    }
    node.put("code", decline.code());
    if (decline.declineCode() != null) {
      node.put("decline_code", decline.declineCode());
    }
    node.put("doc_url", "https://stripe.com/docs/error-codes/" + decline.code().replace('_', '-'));
    node.put("message", decline.message());
    if (intent.method != null) {
      node.set("payment_method", MethodShape.of(intent.method));
    }
    node.put("type", decline.type());
    return node;
  }

  private ObjectNode action(StubIntent intent) {
    ObjectNode node = StubJson.node();
    String page = addresses.wallet(intent);
    switch (Objects.requireNonNull(intent.method).type()) {
      case "alipay" -> {
        node.put("type", "alipay_handle_redirect");
        redirect(node.putObject("alipay_handle_redirect"), intent, page)
            .putNull("native_data")
            .putNull("native_url");
      }
      case "wechat_pay" -> {
        node.put("type", "wechat_pay_display_qr_code");
        code(node.putObject("wechat_pay_display_qr_code"), page);
      }
      default -> {
        node.put("type", "redirect_to_url");
        redirect(node.putObject("redirect_to_url"), intent, page);
      }
    }
    return node;
  }

  private static void code(ObjectNode node, String page) {
    node.put("data", page);
    node.put("hosted_instructions_url", page);
    node.put("image_data_url", QrPicture.of(page));
    node.putNull("image_url_png");
    node.putNull("image_url_svg");
  }

  private ObjectNode redirect(ObjectNode node, StubIntent intent, String page) {
    node.put(
        "return_url", Objects.requireNonNullElseGet(intent.returnUrl, addresses::defaultReturn));
    return node.put("url", page);
  }
}
