package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.Verdict;
import lingao.catalog.trace.VerdictLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers, each at most {@value SmsWords#LONGEST} characters with its address. */
@ApplicationScoped
class SmsReplies {

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  String url;

  private final SmsWords chinese = new SmsWords(Locale.CHINESE);
  private final SmsWords english = new SmsWords(Locale.ENGLISH);

  /**
   * The answer about a batch. A recall is said before all, then what all ways in say.
   *
   * @param demo whether it is of the demo data, which has to be said
   * @param item how often the one piece was asked for, if one was
   * @param path of its story
   */
  String batch(
      Locale language, VerdictLine line, boolean demo, Optional<SerialHistory> item, String path) {
    SmsWords words = words(language);
    boolean recalled = line.level() == Verdict.Level.RECALLED;
    String begin = (recalled ? words.text("recalled") : "") + (demo ? words.text("demo") : "");
    String end = item.map(history -> item(words, history)).orElse("");
    String product = line.product().in(language);
    String whole =
        SmsWords.fitted(
            names -> begin + with(line, names, language) + end,
            address(path),
            List.of(product, line.origin().in(language)));
    // Where there is no room for its address, the origin can be read there.
    String brief =
        SmsWords.fitted(
            names -> begin + brief(words, line, names.get(0), language) + end,
            address(path),
            List.of(product));
    return brief.endsWith(address(path)) && !whole.endsWith(address(path)) ? brief : whole;
  }

  private static String brief(SmsWords words, VerdictLine line, String product, Locale language) {
    String verdict = line.verdict().in(language);
    return words.text("brief", product, verdict, line.producedOn().toString());
  }

  private static String with(VerdictLine line, List<String> names, Locale language) {
    LocalizedText product = new LocalizedText(names.get(0), names.get(0));
    LocalizedText origin = new LocalizedText(names.get(1), names.get(1));
    return new VerdictLine(line.level(), product, line.verdict(), origin, line.producedOn())
        .text()
        .in(language);
  }

  private static String item(SmsWords words, SerialHistory history) {
    String key = "item." + history.level();
    return (words.spaced() ? " " : "") + words.text(key, Long.toString(history.scans()));
  }

  /** Goods are known, but not which batch is meant. */
  String goods(Locale language, String name, String path) {
    return words(language).of("goods", address(path), name);
  }

  String unknown(Locale language, String code) {
    return words(language).of("unknown", address("/trace"), code);
  }

  String misread(Locale language, String code) {
    return words(language).of("misread", "", code);
  }

  String help(Locale language) {
    return words(language).of("help", address("/trace"));
  }

  String unreadable(Locale language) {
    return words(language).of("unreadable", address("/trace"));
  }

  String stop(Locale language) {
    return words(language).of("stop", "");
  }

  String tooMany(Locale language) {
    return words(language).of("many", address("/trace"));
  }

  private SmsWords words(Locale language) {
    return language.equals(Locale.ENGLISH) ? english : chinese;
  }

  private String address(String path) {
    return url.replaceFirst("/$", "") + path;
  }
}
