package lingao.catalog.epcis.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that still counts. What it is, nobody here knows.
 *
 * @param name by which people tell keys apart
 * @param hint its last four characters
 * @param madeBy sign-in name of who made it
 * @param lastUsed to the hour
 */
public record BrandKey(
    long id, String name, String hint, String madeBy, Instant madeAt, Optional<Instant> lastUsed) {}
