package lingao.catalog.sms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a message wants.
 *
 * @param kind of message
 * @param language to answer in: Chinese, unless its words are of Latin letters alone
 * @param sought what it asks for, in its order; none but for {@link Kind#CODES}
 * @param misread the first code with a wrong digit; empty but for {@link Kind#MISREAD}
 */
record Inquiry(Kind kind, Locale language, List<Sought> sought, String misread) {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?!(?i:LG|TD|GTIN|EAN|SN|LOT|NO|SMS|OK)(?![A-Za-z]))[A-Za-z]{2,}(?![A-Za-z0-9])");
  private static final Pattern STOP =
      Pattern.compile("(?i)(?:退订|退定|取消|停止|别发了?|不要再?发了?|TD|T|N|STOP|UNSUBSCRIBE|QUIT|CANCEL)");
  private static final Pattern HELP =
      Pattern.compile(
          "(?i)帮助|帮忙|怎么|如何|说明|你好|您好|在吗|喂|\\?|\\b(?:HELP|HELLO|HI|HEY|HOW|INFO|BZ|H)\\b");

  /** Kinds of messages. */
  enum Kind {
    CODES,
    MISREAD,
    HELP,
    STOP,
    UNREADABLE
  }

  static Inquiry read(String message) {
    CodeFinder.Findings findings = CodeFinder.in(message);
    Locale language = language(findings.words());
    List<Sought> sought = findings.sought();
    if (!sought.isEmpty()) {
      return new Inquiry(Kind.CODES, language, sought, "");
    }
    Optional<Found> misread = findings.codes().stream().findFirst();
    return new Inquiry(
        misread.isPresent() ? Kind.MISREAD : wordsKind(message, findings.words()),
        language,
        List.of(),
        misread.map(Found::written).orElse(""));
  }

  private static Kind wordsKind(String message, String words) {
    if (STOP.matcher(words.replaceAll("[\\s\\p{Punct}。,!]", "")).matches()) {
      return Kind.STOP;
    }
    return message.isBlank() || HELP.matcher(words).find() ? Kind.HELP : Kind.UNREADABLE;
  }

  private static Locale language(String words) {
    return !HAN.matcher(words).find() && WORD.matcher(words).find()
        ? Locale.ENGLISH
        : Locale.CHINESE;
  }
}
