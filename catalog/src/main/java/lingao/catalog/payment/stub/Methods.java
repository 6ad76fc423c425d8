package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.payment.stub.StubMethod.StubCard;
import lingao.catalog.shared.ShopTime;

/** Payment methods: made of a card's figures, named by test names, or wallets. */
@ApplicationScoped
class Methods {

  private static final Set<String> WALLETS = Set.of("alipay", "wechat_pay");
  private static final int EXP_MONTH = 12;
  private static final int EXP_YEAR = 2034;

  @Inject private StubStore store;
  @Inject private ShopTime time;

  /** {@code POST /v1/payment_methods}. */
  @Transactional
  ObjectNode create(StubForm form) {
    return MethodShape.of(keep(make("", form.required("type"), form)));
  }

  /** The method that a call names or describes, if it does. */
  @Transactional
  Optional<StubMethod> of(StubForm form) {
    Optional<StubMethod> described =
        form.text("payment_method_data[type]")
            .map(type -> keep(make("payment_method_data", type, form)));
    return described.or(() -> form.text("payment_method").map(this::named));
  }

  /** A wallet's name stands for the wallet, a test name for its card, another for what was made. */
  private StubMethod named(String name) {
    if (WALLETS.contains(name)) {
      return keep(StubMethod.ofWallet(name, store.now()));
    }
    return TestCard.named(name)
        .map(card -> keep(StubMethod.ofCard(card(card), store.now())))
        .or(() -> store.find(StubKind.METHOD, name, StubMethod.class))
        .orElseThrow(() -> StubError.unknown("PaymentMethod", name, "payment_method"));
  }

  private static StubCard card(TestCard card) {
    return new StubCard(
        card.brand(), CardFigures.last4(card.number()), EXP_MONTH, EXP_YEAR, card.behaviour());
  }

  private StubMethod make(String prefix, String type, StubForm form) {
    if (WALLETS.contains(type)) {
      return StubMethod.ofWallet(type, store.now());
    }
    if (!type.equals("card")) {
      throw StubError.invalid(
          "", "Invalid type: must be one of card, alipay, or wechat_pay", "type");
    }
    return StubMethod.ofCard(
        CardFigures.read(prefix.isEmpty() ? "card" : prefix + "[card]", form, time.today()),
        store.now());
  }

  private StubMethod keep(StubMethod method) {
    store.add(StubKind.METHOD, method.id(), null, method);
    return method;
  }
}
