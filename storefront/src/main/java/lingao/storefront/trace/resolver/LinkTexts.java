package lingao.storefront.trace.resolver;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** What links are called, in the shop's languages; read once. */
final class LinkTexts {

  private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      TEXTS.put(language, read("LinkTexts_" + language.code() + ".utf8.properties"));
    }
  }

  private LinkTexts() {}

  /** What the links of a type are called. */
  static String title(LinkType type, Language language) {
    return text("type." + type.term(), language);
  }

  static String text(String key, Language language) {
    return Objects.requireNonNull(TEXTS.get(language)).getProperty(key, key);
  }

  /** A text in both languages, with {@code value} for its {@code {0}}. */
  static LocalizedText both(String key, String value) {
    return new LocalizedText(
        text(key, Language.ZH).replace("{0}", value), text(key, Language.EN).replace("{0}", value));
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(LinkTexts.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
