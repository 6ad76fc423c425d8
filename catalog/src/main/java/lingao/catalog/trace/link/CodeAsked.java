package lingao.catalog.trace.link;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;

/**
 * Somebody has opened the link of one piece. Fired asynchronously as a CDI event, so that whoever
 * counts does not hold up the answer; never for machines that look ahead, for robots or for {@code
 * HEAD}. The page to which the link leads is no second question: who counts this event does not
 * count that page when it was reached from here.
 *
 * @param region where the asker roughly is, when a proxy in front tells it
 */
public record CodeAsked(Gtin gtin, Serial serial, Via via, Instant at, Optional<String> region) {

  /** How it was asked. */
  public enum Via {
    /** A phone or another browser. */
    WEB,
    /** A kiosk in an experience hall. */
    HALL,
    /** A short message. */
    SMS
  }
}
