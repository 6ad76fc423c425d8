/**
 * The trace by SMS: reads what somebody wrote, finds the batch, and answers in a few words. Root:
 * {@link lingao.catalog.sms.SmsService}; a provider is an adapter behind {@link
 * lingao.catalog.sms.SmsProvider}. Numbers are kept only as keyed hashes, and stand in no log.
 */
@NullMarked
package lingao.catalog.sms;

import org.jspecify.annotations.NullMarked;
