/** The door through which a provider passes messages on. */
@NullMarked
package lingao.storefront.sms;

import org.jspecify.annotations.NullMarked;
