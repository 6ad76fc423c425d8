package lingao.catalog.gs1;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The GS1 Company Prefixes whose keys are written as EPC URIs, in which a point stands behind the
 * prefix (GS1 Tag Data Standard, 7.3.2). No key shows how long its prefix is.
 *
 * @param prefixes each of 6 to 12 digits
 */
public record CompanyPrefixes(Set<String> prefixes) {

  private static final Pattern FORM = Pattern.compile("[0-9]{6,12}");

  /** Refuses prefixes of another form with {@link Gs1Refused}. */
  public CompanyPrefixes {
    prefixes = Set.copyOf(prefixes);
    if (!prefixes.stream().allMatch(prefix -> FORM.matcher(prefix).matches())) {
      throw unknown("6 to 12 digits");
    }
  }

  /** These prefixes. */
  public static CompanyPrefixes of(Collection<String> prefixes) {
    return new CompanyPrefixes(Set.copyOf(prefixes));
  }

  /** These prefixes. */
  public static CompanyPrefixes of(String... prefixes) {
    return of(List.of(prefixes));
  }

  /** The length of the longest prefix with which {@code digits} begin. */
  int lengthIn(String digits) {
    return prefixes.stream()
        .filter(digits::startsWith)
        .map(String::length)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> unknown("none that is configured"));
  }

  static Gs1Refused unknown(String rule) {
    return new Gs1Refused(Reason.UNKNOWN_PREFIX, "company prefix", rule);
  }
}
