/**
 * The payment service Stripe, through its official client: the adapter behind {@link
 * lingao.catalog.payment.PaymentGateway} and {@link lingao.catalog.payment.NoticeReader}. Nobody
 * else may know of that client.
 */
@NullMarked
package lingao.catalog.payment.stripe;

import org.jspecify.annotations.NullMarked;
