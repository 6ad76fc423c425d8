package lingao.catalog.mail;

import lingao.catalog.shared.Email;

/**
 * A mail that this node may deliver now.
 *
 * @param attempts how often it was tried, this time included
 * @param old whether it has waited for so long that it is of no use any more
 */
record WaitingMail(
    long id, Email to, String language, RenderedMail content, int attempts, boolean old) {}
