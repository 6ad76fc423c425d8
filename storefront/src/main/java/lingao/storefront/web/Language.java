package lingao.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
  /** Simplified Chinese, the shop's first language. */
  ZH(Locale.SIMPLIFIED_CHINESE, "zh-Hans"),
  /** English. */
  EN(Locale.ENGLISH, "en");

  /** Query parameter and cookie by which a reader chooses. */
  public static final String PARAMETER = "lang";

  private final Locale locale;
  private final String tag;

  Language(Locale locale, String tag) {
    this.locale = locale;
    this.tag = tag;
  }

  /** For texts, numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** For the {@code lang} attribute, BCP 47. */
  public String tag() {
    return tag;
  }

  /** The language's name in addresses and cookies, {@code zh} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other language. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The language of {@code locale}: English for English, else Chinese. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("en") ? EN : ZH;
  }

  /** The language with that {@link #code}. */
  public static Optional<Language> of(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /**
   * The language of a request: of its address, else of its cookie, else what the browser prefers.
   */
  public static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> fromCookie(request)).orElseGet(() -> preferred(request));
  }

  /** The language that the address asks for. */
  static Optional<Language> chosen(HttpServletRequest request) {
    return of(QueryString.of(request).first(PARAMETER).orElse(null));
  }

  private static Optional<Language> fromCookie(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(PARAMETER))
            .flatMap(cookie -> of(cookie.getValue()).stream())
            .findFirst();
  }

  private static Language preferred(HttpServletRequest request) {
    @Nullable String wanted = request.getHeader("Accept-Language");
    if (wanted == null || wanted.strip().equals("*")) {
      return ZH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(l -> l.getLanguage().equals("zh") || l.getLanguage().equals("en"))
        .findFirst()
        .map(Language::of)
        .orElse(EN);
  }
}
