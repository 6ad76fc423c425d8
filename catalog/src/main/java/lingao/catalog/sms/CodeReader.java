package lingao.catalog.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Reason;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.link.CodedGoods;

/** Reads what {@link CodeFinder} found; a number that can be no code is none. */
final class CodeReader {

  private static final Pattern TRACE_PAGE = Pattern.compile("(?i)/trace/([^/?#]+)");
  private static final Pattern QUALIFIER = Pattern.compile("\\((10|21)\\)\\s*([!-'*-~]{1,30})");

  private CodeReader() {}

  static List<Found> traceCode(MatchResult match) {
    return List.of(code(match.start(), digitsOf(match.group(1))));
  }

  static List<Found> wrongLength(MatchResult match) {
    return List.of(
        new Found(match.start(), "LG" + match.group(1).replaceAll("\\D", ""), Optional.empty()));
  }

  static List<Found> address(MatchResult match) {
    String address = match.group().replaceFirst("[.,;:!?)>\"']+$", "");
    Matcher page = TRACE_PAGE.matcher(address);
    if (page.find() && TraceCode.isWritten(page.group(1))) {
      String written = page.group(1);
      return List.of(
          Found.checked(match.start(), written, () -> new Sought.ByCode(TraceCode.parse(written))));
    }
    return link(match.start(), address);
  }

  private static List<Found> link(int start, String address) {
    try {
      return CodedGoods.read(address).stream()
          .map(goods -> new Sought.Goods(goods.gtin(), goods.lot(), goods.serial()))
          .map(goods -> new Found(start, goods.name(), Optional.of(goods)))
          .toList();
    } catch (Gs1Refused e) {
      return e.reason() == Reason.WRONG_CHECK_DIGIT
          ? List.of(
              new Found(start, address.replaceFirst("^.*/(?:01|trace)/", ""), Optional.empty()))
          : List.of();
    }
  }

  static List<Found> elements(MatchResult match) {
    Optional<Lot> lot = Optional.empty();
    Optional<Serial> serial = Optional.empty();
    Matcher qualifier = QUALIFIER.matcher(match.group(2));
    while (qualifier.find()) {
      if (qualifier.group(1).equals("10")) {
        lot = lot(qualifier.group(2));
      } else {
        serial = serial(qualifier.group(2));
      }
    }
    return goods(match.start(), match.group(1), lot, serial);
  }

  static List<Found> scanned(MatchResult match) {
    boolean lot = match.group(2).equals("10");
    return goods(
        match.start(),
        match.group(1),
        lot ? lot(match.group(3)) : Optional.empty(),
        lot ? Optional.empty() : serial(match.group(3)));
  }

  static List<Found> labelled(MatchResult match) {
    return goods(
        match.start(),
        match.group(1),
        match.group(2) == null ? Optional.empty() : lot(match.group(4)),
        match.group(3) == null ? Optional.empty() : serial(match.group(4)));
  }

  /** Groups that make no code together may be codes each. */
  static List<Found> digits(MatchResult match) {
    List<Found> whole = number(match.start(), digitsOf(match.group()));
    if (whole.stream().anyMatch(found -> found.sought().isPresent())) {
      return whole;
    }
    List<Found> parts = new ArrayList<>();
    Matcher part = Pattern.compile("[0-9]{8,}").matcher(match.group());
    while (part.find()) {
      parts.addAll(number(match.start() + part.start(), part.group()));
    }
    return parts.isEmpty() ? whole : parts;
  }

  /**
   * A number without a word. Numbers of 8 and 12 digits are days and telephones more often than
   * misread codes.
   */
  private static List<Found> number(int start, String digits) {
    return switch (digits.length()) {
      case 10 -> List.of(code(start, digits));
      case 13, 14 -> goods(start, digits, Optional.empty(), Optional.empty());
      case 8, 12 ->
          goods(start, digits, Optional.empty(), Optional.empty()).stream()
              .filter(found -> found.sought().isPresent())
              .toList();
      default -> List.of();
    };
  }

  private static Found code(int start, String digits) {
    String written = "LG" + digits;
    return Found.checked(start, written, () -> new Sought.ByCode(new TraceCode(written)));
  }

  private static List<Found> goods(
      int start, String number, Optional<Lot> lot, Optional<Serial> serial) {
    String digits = digitsOf(number);
    return switch (digits.length()) {
      case 8, 12, 13, 14 ->
          List.of(
              Found.checked(
                  start, digits, () -> new Sought.Goods(Gtin.parse(digits), lot, serial)));
      default -> List.of();
    };
  }

  private static Optional<Lot> lot(String written) {
    try {
      return Optional.of(new Lot(withoutStop(written)));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static Optional<Serial> serial(String written) {
    try {
      return Optional.of(new Serial(withoutStop(written)));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** The end of a sentence is no part of a number. */
  private static String withoutStop(String written) {
    return written.replaceFirst("[.,;:!?)]+$", "");
  }

  private static String digitsOf(String written) {
    return written
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replaceAll("[^0-9]", "");
  }
}
