package lingao.catalog.gs1;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of codes that elements take from other standards. */
final class Codes {

  private static final Set<String> COUNTRIES =
      Resource.lines("countries.txt")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COUNTRIES_OF_LETTERS = Set.of(Locale.getISOCountries());

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getNumericCode() > 0)
          .map(Currency::getNumericCodeAsString)
          .collect(Collectors.toUnmodifiableSet());

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
}
