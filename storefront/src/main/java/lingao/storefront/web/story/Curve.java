package lingao.storefront.web.story;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lingao.catalog.trace.TraceStep.Reading;
import lingao.catalog.trace.TraceStep.Series;

/**
 * What an instrument has measured again and again, and between which limits it was to stay.
 *
 * @param series with at least one reading
 */
record Curve(Series series, Optional<Limits> limits) {

  /** Refuses a series without readings. */
  Curve {
    if (series.readings().isEmpty()) {
      throw new IllegalArgumentException("a curve needs readings");
    }
  }

  List<Reading> readings() {
    return series.readings();
  }

  Instant begin() {
    return readings().get(0).at();
  }

  Instant end() {
    return readings().get(readings().size() - 1).at();
  }

  BigDecimal lowest() {
    return lowest(readings());
  }

  BigDecimal highest() {
    return highest(readings());
  }

  /** Readings that are beyond the limits; none where there are no limits. */
  List<Reading> beyond() {
    return readings().stream().filter(this::isBeyond).toList();
  }

  boolean isBeyond(Reading reading) {
    return limits.filter(l -> !l.allow(reading.value().doubleValue())).isPresent();
  }

  /**
   * The readings in at most {@code most} spans of the same length, those without readings left out:
   * the same story in a table that a person can read to its end.
   */
  List<Span> spans(int most) {
    if (readings().size() <= most) {
      return readings().stream().map(reading -> Span.of(List.of(reading))).toList();
    }
    long length = Math.max(1, Duration.between(begin(), end()).toMillis() / most + 1);
    List<Span> spans = new ArrayList<>();
    List<Reading> gathered = new ArrayList<>();
    long current = 0;
    for (Reading reading : readings()) {
      long span = Duration.between(begin(), reading.at()).toMillis() / length;
      if (span != current && !gathered.isEmpty()) {
        spans.add(Span.of(gathered));
        gathered.clear();
      }
      current = span;
      gathered.add(reading);
    }
    spans.add(Span.of(gathered));
    return List.copyOf(spans);
  }

  private static BigDecimal lowest(List<Reading> readings) {
    return readings.stream().map(Reading::value).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static BigDecimal highest(List<Reading> readings) {
    return readings.stream().map(Reading::value).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The lowest and the highest value of a part of the time, both ends counted. */
  record Span(Instant from, Instant to, BigDecimal lowest, BigDecimal highest) {

    private static Span of(List<Reading> part) {
      return new Span(
          part.get(0).at(),
          part.get(part.size() - 1).at(),
          Curve.lowest(part),
          Curve.highest(part));
    }
  }
}
