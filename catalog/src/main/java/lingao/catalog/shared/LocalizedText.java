package lingao.catalog.shared;

import java.util.Locale;

/**
 * A text in the shop's two languages; neither may be blank.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record LocalizedText(String zh, String en) {

  /** Refuses a missing language with {@link InvalidValue}. */
  public LocalizedText {
    if (zh.isBlank() || en.isBlank()) {
      throw new InvalidValue("text", "both languages (zh, en) are needed");
    }
  }

  /** The text for a reader of {@code locale}: English for English, else Chinese. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }
}
