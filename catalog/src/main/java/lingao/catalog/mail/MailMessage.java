package lingao.catalog.mail;

import java.util.Locale;
import java.util.Map;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;

/**
 * A mail to be sent.
 *
 * @param to who gets it
 * @param language of the text; English for English, else Chinese
 * @param values what the template names: a text, or a list of texts for a list
 * @param dedupeKey what it is about, such as {@code order-paid:L2611297KQ3M8F}, 1 to 200
 *     characters; a second mail with the same key is not sent
 */
public record MailMessage(
    Email to, Locale language, MailTemplate template, Map<String, ?> values, String dedupeKey) {

  private static final int LONGEST_KEY = 200;

  /** Refuses a key of another length with {@link InvalidValue}. */
  public MailMessage {
    if (dedupeKey.isEmpty() || dedupeKey.length() > LONGEST_KEY) {
      throw new InvalidValue("dedupeKey", "1 to " + LONGEST_KEY + " characters");
    }
    values = Map.copyOf(values);
  }

  /** {@code zh} or {@code en}. */
  String languageCode() {
    return language.getLanguage().equals("en") ? "en" : "zh";
  }
}
