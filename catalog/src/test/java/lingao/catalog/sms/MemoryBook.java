package lingao.catalog.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A book without a database. */
class MemoryBook extends SmsBook {

  private record Counted(Instant since, int asked) {}

  private record Kept(Instant at, Given given) {}

  private final Map<String, Counted> numbers = new HashMap<>();
  private final Map<String, Kept> kept = new HashMap<>();

  Set<String> numbers() {
    return numbers.keySet();
  }

  @Override
  void queue(String number, Instant now) {
    numbers.putIfAbsent(number, new Counted(now, 0));
  }

  @Override
  Optional<Given> given(String number, String message, Instant since) {
    return Optional.ofNullable(kept.get(number + message))
        .filter(one -> !one.at().isBefore(since))
        .map(Kept::given);
  }

  @Override
  int count(String number, Instant now, Duration per) {
    return numbers
        .compute(
            number,
            (n, c) ->
                c == null || !c.since().isAfter(now.minus(per))
                    ? new Counted(now, 1)
                    : new Counted(c.since(), c.asked() + 1))
        .asked();
  }

  @Override
  void keep(String number, String message, Instant now, Optional<String> reply) {
    kept.put(number + message, new Kept(now, new Given(reply)));
  }
}
