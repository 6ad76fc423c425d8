package lingao.kiosk.checkout;

import java.util.Arrays;
import java.util.Locale;

/** How our staff may call a visitor, who has no keyboard to write a name. */
enum Greeting {
  /** Neither said. */
  GUEST,
  /** 先生. */
  SIR,
  /** 女士. */
  MADAM;

  /** Its name in forms, such as {@code sir}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that {@link #code}; {@link #GUEST} for anything else. */
  static Greeting of(String code) {
    return Arrays.stream(values())
        .filter(greeting -> greeting.code().equals(code))
        .findFirst()
        .orElse(GUEST);
  }
}
