package lingao.catalog.mail;

import java.util.Optional;

/**
 * A mail as the office sees it.
 *
 * @param plain its text, which is erased once it is delivered
 */
public record MailDetail(MailSummary summary, Optional<String> plain) {}
