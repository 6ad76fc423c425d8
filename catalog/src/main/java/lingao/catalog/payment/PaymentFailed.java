package lingao.catalog.payment;

/**
 * A try to pay was refused; the attempt stays open. Fired within the transaction that books it.
 *
 * @param order the order's number
 * @param intent the payment service's name of the attempt
 * @param reason the payment service's word, such as {@code insufficient_funds}
 */
public record PaymentFailed(String order, String intent, String reason) {}
