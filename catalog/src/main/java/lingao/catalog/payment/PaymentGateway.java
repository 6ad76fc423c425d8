package lingao.catalog.payment;

import java.time.Instant;
import java.util.function.Consumer;
import lingao.catalog.shared.Money;

/**
 * The payment service. Each call goes over the network and so never within a transaction; each may
 * throw {@link PaymentUnavailable} or {@link PaymentRefused}. A call with a key that was used
 * before answers what it did then.
 */
public interface PaymentGateway {

  /** An intent for {@code amount}, payable by each {@link PaymentMethod}; its key is the mark's. */
  GatewayIntent create(IntentMark mark, Money amount);

  /** The intent as it stands. */
  GatewayIntent intent(String id);

  /**
   * Begins to pay by a wallet.
   *
   * @param returnUrl where the wallet leads back to
   */
  GatewayIntent confirm(String id, PaymentMethod wallet, String returnUrl);

  /** Calls an intent off; refuses when it is paid or being paid. */
  GatewayIntent cancel(String id);

  /**
   * Gives money of an intent back.
   *
   * @param key of the wish: the same is never given twice
   */
  GatewayRefund refund(String intent, Money amount, String key);

  /** Tells all intents made since {@code from}, newest first. */
  void intentsSince(Instant from, Consumer<GatewayIntent> reader);

  /** Tells all refunds made since {@code from}, newest first. */
  void refundsSince(Instant from, Consumer<GatewayRefund> reader);
}
