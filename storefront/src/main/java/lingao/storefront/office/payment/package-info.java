/** Payments as the office sees them: what has to be looked at, and the comparison. */
@NullMarked
package lingao.storefront.office.payment;

import org.jspecify.annotations.NullMarked;
