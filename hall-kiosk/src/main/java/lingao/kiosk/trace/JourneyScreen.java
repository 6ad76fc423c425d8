package lingao.kiosk.trace;

import java.util.Arrays;
import java.util.Locale;

/** The screens that tell a whole journey; each step has one of its own besides. */
enum JourneyScreen {
  /** What the batch is and what is to be thought of it. */
  VERDICT,
  /** Where it has been. */
  MAP,
  /** All its steps in short. */
  STEPS;

  /** The screen of that name in the address; the verdict for any other name. */
  static JourneyScreen of(String slug) {
    return Arrays.stream(values())
        .filter(screen -> screen.slug().equals(slug))
        .findFirst()
        .orElse(VERDICT);
  }

  /** The screen's name in addresses and texts, such as {@code map}. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
