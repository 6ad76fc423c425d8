package lingao.catalog.dispatch;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes the shop's own numbers of parcels: {@code P}, the day, seven random signs. */
final class ParcelNumber {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_LENGTH = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final SecureRandom RANDOM = new SecureRandom();

  private ParcelNumber() {}

  static String random(LocalDate day) {
    StringBuilder number = new StringBuilder("P").append(DAY.format(day));
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }
}
