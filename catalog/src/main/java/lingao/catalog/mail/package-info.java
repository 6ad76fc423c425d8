/**
 * Mails of the shop: an outbox that is filled in the transaction of whoever has a reason, and a
 * worker on each node that delivers by SMTP afterwards. Without an SMTP server mails are kept, for
 * the county office to look at. Root: {@link lingao.catalog.mail.MailService}; what is said stands
 * beside the feature that says it, see {@link lingao.catalog.mail.MailTemplate}.
 */
@NullMarked
package lingao.catalog.mail;

import org.jspecify.annotations.NullMarked;
