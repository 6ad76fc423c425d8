package lingao.catalog.account;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as the office sees it.
 *
 * @param active whether it may be used
 * @param signedInAt when somebody last signed in with it
 */
public record StaffAccount(StaffMember member, boolean active, Optional<Instant> signedInAt) {}
