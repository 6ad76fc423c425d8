package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.stub.StubIntent.Outcome;
import lingao.catalog.shared.HmacSha256;

/** What can be done with intents. */
@ApplicationScoped
class Intents {

  private static final List<String> ALL_METHODS = List.of("card", "alipay", "wechat_pay");
  private static final long LARGEST = 99_999_999;

  @Inject private StubStore store;
  @Inject private StubEvents events;
  @Inject private IntentShape shape;
  @Inject private Methods methods;

  /** {@code POST /v1/payment_intents}. */
  @Transactional
  StubAnswer create(StubForm form) {
    StubIntent intent =
        new StubIntent(amount(form), currency(form), types(form), isManual(form), store.now());
    intent.metadata.putAll(form.map("metadata"));
    intent.description = form.text("description").orElse(null);
    store.add(StubKind.INTENT, intent.id, null, intent);
    events.happened("payment_intent.created", shape.of(intent));
    if (form.flag("confirm")) {
      return confirm(intent, form);
    }
    Optional<StubMethod> method = methods.of(form);
    method.ifPresent(intent::attach);
    return saved(intent);
  }

  private static long amount(StubForm form) {
    form.required("amount");
    long amount = form.number("amount").orElseThrow();
    if (amount < 1) {
      throw StubError.invalid(
          "parameter_invalid_integer", "This value must be greater than or equal to 1.", "amount");
    }
    if (amount > LARGEST) {
      throw StubError.invalid(
          "amount_too_large", "Amount must be no more than ¥999,999.99", "amount");
    }
    return amount;
  }

  private static String currency(StubForm form) {
    String currency = form.required("currency");
    if (!currency.matches("[a-zA-Z]{3}")) {
      throw StubError.invalid("", "Invalid currency: " + currency, "currency");
    }
    return currency.toLowerCase(Locale.ROOT);
  }

  private static List<String> types(StubForm form) {
    List<String> types = form.list("payment_method_types");
    for (String type : types) {
      if (!ALL_METHODS.contains(type)) {
        throw StubError.invalid(
            "payment_intent_invalid_parameter",
            "The payment method type \"" + type + "\" is invalid.",
            "payment_method_types");
      }
    }
    return types.isEmpty() ? ALL_METHODS : types;
  }

  private static boolean isManual(StubForm form) {
    return form.text("capture_method").filter("manual"::equals).isPresent();
  }

  /** {@code POST /v1/payment_intents/{id}}. */
  @Transactional
  StubAnswer update(String id, StubForm form) {
    StubIntent intent = lock(id);
    intent.metadata.putAll(form.map("metadata"));
    intent.metadata.values().removeIf(String::isEmpty);
    form.text("description").ifPresent(text -> intent.description = text);
    methods.of(form).ifPresent(intent::attach);
    return saved(intent);
  }

  /** {@code POST /v1/payment_intents/{id}/confirm}. */
  @Transactional
  StubAnswer confirm(String id, StubForm form) {
    return confirm(lock(id), form);
  }

  private StubAnswer confirm(StubIntent intent, StubForm form) {
    return settled(intent, intent.confirm(methods.of(form), form.text("return_url")));
  }

  /** The customer has said yes or no on the wallet's page, or the bank's. */
  @Transactional
  StubIntent act(String id, boolean yes) {
    StubIntent intent = lock(id);
    settled(intent, yes ? intent.approve() : intent.refuse());
    return intent;
  }

  /** {@code POST /v1/payment_intents/{id}/capture}. */
  @Transactional
  StubAnswer capture(String id, StubForm form) {
    StubIntent intent = lock(id);
    intent.capture(form.number("amount_to_capture").orElse(intent.amount));
    StubCharge charge =
        store
            .lock(StubKind.CHARGE, Objects.requireNonNull(intent.charge), StubCharge.class)
            .orElseThrow();
    charge.capture(intent.received);
    store.put(charge.id, charge);
    events.happened("charge.captured", ChargeShape.of(charge));
    events.happened("payment_intent.succeeded", shape.of(intent));
    return saved(intent);
  }

  /** {@code POST /v1/payment_intents/{id}/cancel}. */
  @Transactional
  StubAnswer cancel(String id, StubForm form) {
    StubIntent intent = lock(id);
    intent.cancel(form.text("cancellation_reason"), store.now());
    events.happened("payment_intent.canceled", shape.of(intent));
    return saved(intent);
  }

  private StubAnswer settled(StubIntent intent, Outcome outcome) {
    if (outcome == Outcome.NEEDS_ACTION) {
      events.happened("payment_intent.requires_action", shape.of(intent));
      return saved(intent);
    }
    // Who fails to prove to be the holder never gets as far as a charge.
    if (!StubDecline.NOT_AUTHENTICATED.equals(intent.error)) {
      charge(intent);
    }
    events.happened(type(intent), shape.of(intent));
    StubAnswer answer = saved(intent);
    return intent.error == null ? answer : StubAnswer.declined(intent, intent.error, answer.body());
  }

  private void charge(StubIntent intent) {
    StubCharge charge = new StubCharge(intent, store.now());
    intent.charge = charge.id;
    store.add(StubKind.CHARGE, charge.id, intent.id, charge);
    events.happened(charge.failed() ? "charge.failed" : "charge.succeeded", ChargeShape.of(charge));
  }

  private static String type(StubIntent intent) {
    return switch (intent.status) {
      case SUCCEEDED -> "payment_intent.succeeded";
      case REQUIRES_CAPTURE -> "payment_intent.amount_capturable_updated";
      default -> "payment_intent.payment_failed";
    };
  }

  private StubAnswer saved(StubIntent intent) {
    store.put(intent.id, intent);
    return StubAnswer.ok(shape.of(intent));
  }

  private StubIntent lock(String id) {
    return store
        .lock(StubKind.INTENT, id, StubIntent.class)
        .orElseThrow(() -> StubError.missing("payment_intent", id, "intent"));
  }

  @Transactional
  boolean exists(String id) {
    return store.find(StubKind.INTENT, id, StubIntent.class).isPresent();
  }

  /** Whether {@code secret} opens that intent to whoever pays it. */
  @Transactional
  boolean opens(String id, String secret) {
    return store
        .find(StubKind.INTENT, id, StubIntent.class)
        .filter(intent -> HmacSha256.same(intent.secret, secret))
        .isPresent();
  }
}
