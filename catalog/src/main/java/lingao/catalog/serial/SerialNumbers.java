package lingao.catalog.serial;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes serial numbers: 14 random signs of Crockford's base 32, 70 bits. Who tries a million
 * numbers a second for a year against ten million items meets one in forty thousand years.
 */
final class SerialNumbers {

  /** Without I, L, O and U: what is read aloud is not misheard. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 14;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SerialNumbers() {}

  /** So many, none twice. */
  static List<String> random(int count) {
    Set<String> numbers = new LinkedHashSet<>();
    while (numbers.size() < count) {
      numbers.add(random());
    }
    return List.copyOf(numbers);
  }

  private static String random() {
    StringBuilder number = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }
}
