package lingao.catalog.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords for the first sign-in, made to be read out: 79 random bits. */
final class OneTimePassword {

  /** Without letters and digits that look alike. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  /** A new one, such as {@code k7mp-x2qa-9hrt-w4ce}. */
  static String random() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return IntStream.range(0, GROUP_LENGTH)
        .mapToObj(i -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
        .collect(Collectors.joining());
  }
}
