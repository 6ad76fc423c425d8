package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/**
 * When a query is run (EPCIS 2.0, 8.2.5.3): at each time of the county whose fields all match. A
 * field is a list of numbers and ranges such as {@code 1,[5-7]}; one that is left out matches
 * always, but seconds, which then are the full minute.
 */
final class QuerySchedule {

  private static final Pattern ELEMENT =
      Pattern.compile("([0-9]{1,2})|\\[([0-9]{1,2})-([0-9]{1,2})]");
  private static final List<Field> FIELDS =
      List.of(
          new Field("month", ChronoField.MONTH_OF_YEAR, ChronoUnit.MONTHS),
          new Field("dayOfMonth", ChronoField.DAY_OF_MONTH, ChronoUnit.DAYS),
          new Field("dayOfWeek", ChronoField.DAY_OF_WEEK, ChronoUnit.DAYS),
          new Field("hour", ChronoField.HOUR_OF_DAY, ChronoUnit.HOURS),
          new Field("minute", ChronoField.MINUTE_OF_HOUR, ChronoUnit.MINUTES),
          new Field("second", ChronoField.SECOND_OF_MINUTE, ChronoUnit.SECONDS));

  /** The days of months come round within eight years, 29 February being the rarest. */
  private static final int MOST_STEPS = 8 * 366 + 1000;

  private static final ZoneId ZONE = ShopTime.ZONE;

  private final Map<String, BitSet> allowed = new HashMap<>();

  private QuerySchedule() {}

  /** Reads a schedule; refuses a wrong one with {@link InvalidValue}. */
  static QuerySchedule of(ObjectNode schedule) {
    QuerySchedule read = new QuerySchedule();
    for (Map.Entry<String, JsonNode> member : schedule.properties()) {
      Field field =
          FIELDS.stream()
              .filter(f -> f.name.equals(member.getKey()))
              .findFirst()
              .orElseThrow(() -> wrong(Values.shown(member.getKey())));
      read.allowed.put(field.name, field.read(member.getValue().asText()));
    }
    if (read.allowed.isEmpty()) {
      throw wrong("at least one field");
    }
    read.next(Instant.EPOCH);
    return read;
  }

  /** The first time behind {@code after} that matches. */
  Instant next(Instant after) {
    ZonedDateTime time = after.atZone(ZONE).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      ZonedDateTime looked = time;
      Optional<Field> misfit = FIELDS.stream().filter(field -> !matches(field, looked)).findFirst();
      if (misfit.isEmpty()) {
        return time.toInstant();
      }
      time = misfit.get().advance(time);
    }
    throw wrong("no such time ever comes");
  }

  private boolean matches(Field field, ZonedDateTime time) {
    int value = time.get(field.of);
    return allowed.containsKey(field.name)
        ? allowed.get(field.name).get(value)
        : field.of != ChronoField.SECOND_OF_MINUTE || value == 0;
  }

  private static InvalidValue wrong(String rule) {
    return new InvalidValue("schedule", rule);
  }

  /** A part of a time. */
  private record Field(String name, ChronoField of, ChronoUnit unit) {

    BitSet read(String text) {
      BitSet values = new BitSet();
      for (String element : text.split(",", -1)) {
        Matcher parts = ELEMENT.matcher(element.strip());
        if (!parts.matches()) {
          throw wrong(name + ": numbers and ranges such as 1,[5-7]");
        }
        boolean one = parts.group(1) != null;
        int from = Integer.parseInt(parts.group(one ? 1 : 2));
        int to = Integer.parseInt(parts.group(one ? 1 : 3));
        if (from > to || !of.range().isValidValue(from) || !of.range().isValidValue(to)) {
          throw wrong(name + ": " + of.range());
        }
        values.set(from, to + 1);
      }
      return values;
    }

    /** The begin of the next month, day, hour… */
    ZonedDateTime advance(ZonedDateTime time) {
      return unit == ChronoUnit.MONTHS
          ? time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).plusMonths(1)
          : time.truncatedTo(unit).plus(1, unit);
    }
  }
}
