/**
 * The HTTP side of the payment stub: its API, and the page on which a person plays the wallet or
 * the bank. Nothing of it answers where the real service is set up.
 */
@NullMarked
package lingao.storefront.payment.stub;

import org.jspecify.annotations.NullMarked;
