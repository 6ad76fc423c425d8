package lingao.storefront.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;

/**
 * The fields of a form, read as values. What can't be read is refused by the name of its field, as
 * services refuse what makes no sense; {@link #refuse} says so below it.
 */
public final class OfficeFields {

  private final Map<String, OfficeField> fields = new LinkedHashMap<>();

  /** Takes fields in, and returns them for the form. */
  public OfficeField[] of(OfficeField... all) {
    for (OfficeField field : all) {
      fields.put(field.getId(), field);
    }
    return all;
  }

  /** What was typed; empty for nothing. */
  public String text(String name) {
    return field(name).typed();
  }

  /** A slug or other name, if one was given. */
  public Optional<String> optional(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  /** A whole number. */
  public int number(String name) {
    return limit(name).orElseThrow(() -> new InvalidValue(name, "a number"));
  }

  /** A whole number, if one was given. */
  public OptionalInt limit(String name) {
    try {
      return text(name).isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseInt(text(name)));
    } catch (NumberFormatException e) {
      throw new InvalidValue(name, "a number");
    }
  }

  /** An amount of yuan; nothing for nothing. */
  public Money money(String name) {
    try {
      return text(name).isEmpty() ? new Money(0) : Money.ofYuan(text(name));
    } catch (InvalidValue e) {
      throw new InvalidValue(name, "yuan");
    }
  }

  /** A moment of the county's clock. */
  public Instant moment(String name) {
    try {
      return LocalDateTime.parse(text(name)).atZone(ShopTime.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidValue(name, "a day and a time");
    }
  }

  /** A day. */
  public LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      throw new InvalidValue(name, "a day");
    }
  }

  /** A time of day, to the minute. */
  public LocalTime time(String name) {
    try {
      return LocalTime.parse(text(name)).truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeParseException e) {
      throw new InvalidValue(name, "a time of day");
    }
  }

  /** A text in both languages, of the fields {@code nameZh} and {@code nameEn}. */
  public LocalizedText localized(String name) {
    for (String language : new String[] {"Zh", "En"}) {
      if (text(name + language).isEmpty()) {
        throw new InvalidValue(name + language, "a text");
      }
    }
    return new LocalizedText(text(name + "Zh"), text(name + "En"));
  }

  /** Says below the field what is wrong with it; false when there is no such field. */
  public boolean refuse(String name, String why) {
    OfficeField field = fields.getOrDefault(name, fields.get(name + "Zh"));
    if (field != null) {
      field.refuse(why);
    }
    return field != null;
  }

  private OfficeField field(String name) {
    return Optional.ofNullable(fields.get(name)).orElseThrow();
  }
}
