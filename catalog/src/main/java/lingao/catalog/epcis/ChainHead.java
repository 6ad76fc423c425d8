package lingao.catalog.epcis;

import java.time.Instant;
import java.util.Optional;

/**
 * The end of the chain over the hashes of a batch's events.
 *
 * @param head 64 hexadecimal digits in lower case
 * @param length how many events it holds, from 1
 * @param checkedAt when the nightly check last went over it
 * @param brokenAt the position, from 1, of the first event that it found changed, missing or moved
 */
public record ChainHead(
    String head, int length, Optional<Instant> checkedAt, Optional<Integer> brokenAt) {}
