package lingao.catalog.customer;

import java.time.Instant;

/**
 * Where a customer is signed in.
 *
 * @param device as the browser named itself
 * @param createdAt when they signed in
 * @param seenAt when it was last used, to the hour
 * @param current whether it is the one that asks
 */
public record CustomerSession(
    long id, String device, Instant createdAt, Instant seenAt, boolean current) {}
