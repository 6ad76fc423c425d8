package lingao.catalog.payment.stub;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody pays. No card's number is kept, as at Stripe.
 *
 * @param type {@code card}, {@code alipay} or {@code wechat_pay}
 * @param card none of a wallet
 */
record StubMethod(String id, String type, long created, @Nullable StubCard card) {

  /**
   * A card.
   *
   * @param last4 the number's end
   * @param behaviour what it does
   */
  record StubCard(String brand, String last4, int expMonth, int expYear, CardBehaviour behaviour) {}

  static StubMethod ofCard(StubCard card, long created) {
    return new StubMethod(StubIds.of("pm"), "card", created, card);
  }

  static StubMethod ofWallet(String type, long created) {
    return new StubMethod(StubIds.of("pm"), type, created, null);
  }

  /** Whether the customer has to do something before it pays. */
  boolean needsAction() {
    return card == null || card.behaviour().authenticates();
  }

  /** Why it will not pay in the end. */
  @Nullable StubDecline decline() {
    return card == null ? null : card.behaviour().decline();
  }

  /** What the customer's no means. */
  StubDecline refusal() {
    return card == null ? StubDecline.REFUSED_IN_WALLET : StubDecline.NOT_AUTHENTICATED;
  }

  CardBehaviour behaviour() {
    return card == null ? CardBehaviour.PAYS : Objects.requireNonNull(card).behaviour();
  }
}
