package lingao.catalog.sms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the codes in a message, however they are written and whatever stands around them. The most
 * telling forms are looked for first, and what they took is no longer there for the others.
 */
final class CodeFinder {

  private static final char TAKEN = '\u0001';

  /** What stands between the groups of a number. */
  static final String GAP = "[\\s\\p{Pd}−_.·]*";

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://)?[a-z0-9.:\\-]*(?:/[\\w\\-]+)*?/(?:trace|01)/[!-~]+");
  private static final Pattern OTHER_ADDRESS = Pattern.compile("(?i)https?://[!-~]+");

  /** Letters that look like digits are taken for them. */
  private static final Pattern TRACE_CODE =
      Pattern.compile(
          "(?i)(?<![A-Z])LG[\\s\\p{Pd}−_.·:#]*([0-9OIL](?:" + GAP + "[0-9OIL]){9})(?![0-9])");

  private static final Pattern TOO_SHORT_OR_LONG =
      Pattern.compile(
          "(?i)(?<![A-Z])LG[\\s\\p{Pd}−_.·:#]*([0-9](?:" + GAP + "[0-9]){3,19})(?![0-9])");

  private static final Pattern ELEMENTS =
      Pattern.compile(
          "\\(01\\)\\s*([0-9](?:[\\s\\p{Pd}]*[0-9]){7,13})"
              + "((?:\\s*\\([0-9]{2,4}\\)\\s*[!-'*-~]{1,30}){0,4})");
  private static final Pattern SCANNED =
      Pattern.compile("(?<![0-9])01([0-9]{14})(10|21)([!-~]{1,20})");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?<![0-9])([0-9](?:[ \\p{Pd}]?[0-9]){7,13})[\\s,;:(]*(?:"
              + "(批号|批次号|批次|生产批|批|LOT|BATCH|(?<=[\\s(])10(?=[\\s)]))"
              + "|(序列号|序号|流水号|SERIAL|S/?N|(?<=[\\s(])21(?=[\\s)])))"
              + "(?:\\s*(?:NUMBER|NO|号|码)(?![A-Z0-9]))?[\\s:#.)]*([!-~]{1,20})");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![0-9])[0-9](?:[ \\p{Pd}]?[0-9]){7,17}(?![0-9])");

  private final StringBuilder rest;
  private final List<Found> found = new ArrayList<>();

  private CodeFinder(String text) {
    rest = new StringBuilder(text);
  }

  /** The codes in {@code message}, in its order; and what is left without them. */
  static Findings in(String message) {
    CodeFinder finder = new CodeFinder(Normalizer.normalize(message, Normalizer.Form.NFKC));
    finder.take(ADDRESS, CodeReader::address);
    finder.take(OTHER_ADDRESS, match -> List.of());
    finder.take(TRACE_CODE, CodeReader::traceCode);
    finder.take(TOO_SHORT_OR_LONG, CodeReader::wrongLength);
    finder.take(ELEMENTS, CodeReader::elements);
    finder.take(SCANNED, CodeReader::scanned);
    finder.take(LABELLED, CodeReader::labelled);
    finder.take(DIGITS, CodeReader::digits);
    finder.found.sort(Comparator.comparingInt(Found::start));
    return new Findings(
        List.copyOf(finder.found), finder.rest.toString().replace(TAKEN, ' ').strip());
  }

  /** Where nothing could be read the text stays, for the forms that follow. */
  private void take(Pattern form, Reading reading) {
    Matcher matcher = form.matcher(rest.toString());
    while (matcher.find()) {
      List<Found> read = reading.read(matcher.toMatchResult());
      if (!read.isEmpty() || form == OTHER_ADDRESS) {
        found.addAll(read);
        for (int i = matcher.start(); i < matcher.end(); i++) {
          rest.setCharAt(i, TAKEN);
        }
      }
    }
  }

  /** Reads the codes of a place in the text. */
  private interface Reading {
    List<Found> read(MatchResult match);
  }

  /**
   * The codes of a message.
   *
   * @param codes in their order
   * @param words the message without them
   */
  record Findings(List<Found> codes, String words) {

    /** What the codes whose digits are right stand for. */
    List<Sought> sought() {
      return codes.stream().map(Found::sought).flatMap(Optional::stream).toList();
    }
  }
}
