package lingao.catalog.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The readable name of a thing in an address, such as {@code fresh-water-spinach}.
 *
 * @param value lower-case Latin letters, digits and single hyphens, 2 to 80 characters
 */
public record Slug(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Refuses other forms with {@link InvalidValue}. */
  public Slug {
    if (value.length() < 2 || value.length() > 80 || !FORM.matcher(value).matches()) {
      throw new InvalidValue("slug", "lower-case letters, digits and hyphens, 2 to 80 characters");
    }
  }

  /** The slug that {@code text} is, or nothing when it is none. */
  public static Optional<Slug> of(String text) {
    try {
      return Optional.of(new Slug(text));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
