package lingao.catalog.receipt;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import lingao.catalog.shared.ShopTime;

/** The fixed words of a receipt in its language. */
final class Words {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final DateTimeFormatter moments;

  Words(Locale language) {
    Locale known =
        language.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Locale.ENGLISH
            : Locale.CHINESE;
    bundle = ResourceBundle.getBundle("lingao.catalog.receipt.Receipt", known, NO_FALLBACK);
    String pattern = known.equals(Locale.ENGLISH) ? "d MMM uuuu, HH:mm" : "uuuu年M月d日 HH:mm";
    moments = DateTimeFormatter.ofPattern(pattern, known).withZone(ShopTime.ZONE);
  }

  String of(String key) {
    return bundle.getString(key);
  }

  String of(String key, int... numbers) {
    Object[] texts = Arrays.stream(numbers).mapToObj(Integer::toString).toArray();
    return MessageFormat.format(bundle.getString(key), texts);
  }

  /** A moment in county time. */
  String at(Instant moment) {
    return moments.format(moment);
  }

  Locale language() {
    return bundle.getLocale();
  }
}
