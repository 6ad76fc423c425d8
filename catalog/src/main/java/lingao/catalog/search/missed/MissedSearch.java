package lingao.catalog.search.missed;

import java.time.Instant;

/**
 * A search that found nothing.
 *
 * @param term what was looked for, normalised, 1 to 40 characters
 * @param searches how often, over all nodes
 * @param lastSeen when last
 */
public record MissedSearch(String term, long searches, Instant lastSeen) {}
