/** Mails that the shop has sent, will send, or could not. */
@NullMarked
package lingao.storefront.office.mail;

import org.jspecify.annotations.NullMarked;
