package lingao.catalog.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail in the office's list.
 *
 * @param to whole address
 * @param attempts how often a mail server was asked to take it
 * @param sentAt when it was taken
 * @param error why the last attempt failed, as the server said
 */
public record MailSummary(
    long id,
    String to,
    String subject,
    MailStatus status,
    int attempts,
    Instant createdAt,
    Optional<Instant> sentAt,
    Optional<String> error) {}
