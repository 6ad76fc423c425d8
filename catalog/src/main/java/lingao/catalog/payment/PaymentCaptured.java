package lingao.catalog.payment;

import java.time.Instant;
import lingao.catalog.shared.Money;

/**
 * An order's money has come. Fired once for an intent, within the transaction that books it and
 * before any row of payments is locked, so that an observer may lock its order first.
 *
 * @param order the order's number
 * @param intent the payment service's name of the attempt
 * @param amount what was received, which need not be what was asked for
 * @param at when it was booked
 */
public record PaymentCaptured(String order, String intent, Money amount, Instant at) {}
