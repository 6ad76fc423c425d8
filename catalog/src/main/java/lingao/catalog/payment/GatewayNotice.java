package lingao.catalog.payment;

import java.util.Optional;

/**
 * What the payment service has sent on its own, proven to come from it.
 *
 * @param id the same each time it is delivered
 * @param type such as {@code payment_intent.succeeded}
 * @param intent what it is about, if an intent
 * @param refund what it is about, if a refund
 */
public record GatewayNotice(
    String id, String type, Optional<GatewayIntent> intent, Optional<GatewayRefund> refund) {}
