/**
 * Payments and refunds. An attempt to have an order paid is a {@link
 * lingao.catalog.payment.Payment}; the payment service stands behind the port {@link
 * lingao.catalog.payment.PaymentGateway}. Orders are known by their number alone: whoever keeps
 * them observes {@link lingao.catalog.payment.PaymentCaptured} and its siblings. Root: {@link
 * lingao.catalog.payment.PaymentService}.
 */
@NullMarked
package lingao.catalog.payment;

import org.jspecify.annotations.NullMarked;
