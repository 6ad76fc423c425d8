package lingao.catalog.payment;

/**
 * Money could not be given back; the office is alarmed. Fired once for a key, within the
 * transaction that books it and before the refund's row is locked.
 *
 * @param order the order's number
 * @param key of the wish
 * @param reason the payment service's word, such as {@code expired_or_canceled_card}
 */
public record RefundFailed(String order, String key, String reason) {}
