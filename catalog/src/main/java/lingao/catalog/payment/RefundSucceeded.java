package lingao.catalog.payment;

import lingao.catalog.shared.Money;

/**
 * Money was given back. Fired once for a key, within the transaction that books it and before the
 * refund's row is locked.
 *
 * @param order the order's number
 * @param key of the wish
 */
public record RefundSucceeded(String order, String key, Money amount) {}
