package lingao.catalog.gs1;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of codes that elements take from other standards. */
final class Codes {

  private static final Set<String> COUNTRIES = read("countries.txt");

  private static final Set<String> COUNTRIES_OF_LETTERS = Set.of(Locale.getISOCountries());

  /** Not the platform's, among which are those that are no longer in use. */
  private static final Set<String> CURRENCIES = read("currencies.txt");

  private static final Set<String> PACKAGE_TYPES = read("package-types.txt");

  private Codes() {}

  static boolean isCountry(String digits) {
    return COUNTRIES.contains(digits);
  }

  static boolean isCountryOfLetters(String letters) {
    return COUNTRIES_OF_LETTERS.contains(letters);
  }

  static boolean isCurrency(String digits) {
    return CURRENCIES.contains(digits);
  }

  static boolean isPackageType(String code) {
    return PACKAGE_TYPES.contains(code);
  }

  private static Set<String> read(String name) {
    return Resource.lines(name)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
