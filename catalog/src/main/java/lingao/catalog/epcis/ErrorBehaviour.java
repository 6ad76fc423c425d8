package lingao.catalog.epcis;

import java.util.Locale;
import lingao.catalog.shared.InvalidValue;

/**
 * What becomes of a document with wrong events (EPCIS 2.0, 12.6.1, GS1-Capture-Error-Behaviour).
 */
public enum ErrorBehaviour {
  /** Nothing is stored. */
  ROLLBACK,
  /** The right events are stored. */
  PROCEED;

  /** By the word of the header, in any case. Refuses others with {@link InvalidValue}. */
  public static ErrorBehaviour of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "rollback" -> ROLLBACK;
      case "proceed" -> PROCEED;
      default -> throw new InvalidValue("GS1-Capture-Error-Behaviour", "rollback or proceed");
    };
  }

  /** The word of the header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
