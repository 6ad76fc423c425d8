package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.epcis.EventTimes;
import lingao.catalog.shared.InvalidValue;

/**
 * What a subscriber asks for.
 *
 * @param destination an https address
 * @param secret made by the subscriber, 16 to 200 characters; messages are signed with it
 * @param schedule when results are sent; nothing for at once
 * @param initialRecordTime events that were recorded before are not told; now if nothing is said
 */
public record NewSubscription(
    String destination,
    String secret,
    Optional<ObjectNode> schedule,
    boolean reportIfEmpty,
    EpcFormat format,
    Optional<Instant> initialRecordTime) {

  /** Refuses another secret, a wrong schedule or an impossible time with {@link InvalidValue}. */
  public NewSubscription {
    if (secret.length() < 16 || secret.length() > 200 || secret.indexOf(0) >= 0) {
      throw new InvalidValue("signatureToken", "16 to 200 characters that you made");
    }
    schedule.ifPresent(QuerySchedule::of);
    if (initialRecordTime.filter(time -> !EventTimes.fit(time)).isPresent()) {
      throw new InvalidValue("initialRecordTime", "a time of the years 1 to 9999");
    }
  }
}
