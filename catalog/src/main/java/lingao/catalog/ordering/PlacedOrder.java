package lingao.catalog.ordering;

import java.util.Optional;
import lingao.catalog.payment.Payment;

/**
 * An order that was placed, now or at an earlier call with the same key.
 *
 * @param token with which its buyer may see it
 * @param payment by which it can be paid; absent when there is nothing to pay, or the payment
 *     service does not answer, in which case it is asked again from the order's page
 */
public record PlacedOrder(
    OrderNumber number, String token, OrderView order, Optional<Payment> payment) {}
