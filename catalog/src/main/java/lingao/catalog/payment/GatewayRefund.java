package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * A refund as the payment service tells it.
 *
 * @param key of this shop's wish; none if somebody made it elsewhere
 * @param status {@link RefundStatus#PENDING}, {@link RefundStatus#SUCCEEDED} or {@link
 *     RefundStatus#FAILED}
 * @param failure the service's word for why it failed
 */
public record GatewayRefund(
    String id,
    String intent,
    Optional<String> key,
    Money amount,
    RefundStatus status,
    Optional<String> failure,
    Instant created) {}
