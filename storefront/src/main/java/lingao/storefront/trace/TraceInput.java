package lingao.storefront.trace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;

/**
 * What somebody typed or scanned to trace a batch: a trace code however it is written, the address
 * of a trace page, a bar code's number, or a GS1 Digital Link.
 */
sealed interface TraceInput {

  /** The longest text that is looked at: a Digital Link fits well. */
  int LONGEST = 300;

  /** A batch's trace code. */
  record Code(TraceCode code) implements TraceInput {}

  /** A product's number, perhaps with the lot. */
  record Item(Gtin gtin, Optional<Lot> lot) implements TraceInput {}

  /** One item, by its serial number. */
  record One(Piece piece) implements TraceInput {}

  /** Nothing that can be looked up, and why. */
  record Unreadable(Problem problem) implements TraceInput {}

  /** Reads {@code typed}; never fails. */
  static TraceInput read(String typed) {
    if (typed.length() > LONGEST) {
      return new Unreadable(Problem.FORM);
    }
    if (TraceCode.isWritten(typed)) {
      return checked(() -> new Code(TraceCode.parse(typed)));
    }
    Matcher page = Patterns.TRACE_PAGE.matcher(typed);
    if (page.find() && TraceCode.isWritten(page.group(1))) {
      return checked(() -> new Code(TraceCode.parse(page.group(1))));
    }
    if (page.find(0) && Piece.isWritten(page.group(1))) {
      return piece(page.group(1));
    }
    Matcher one = Patterns.ITEM_LINK.matcher(typed);
    if (one.find()) {
      return piece(one.group(1) + "." + one.group(2));
    }
    Matcher link = Patterns.DIGITAL_LINK.matcher(typed);
    if (link.find()) {
      return checked(() -> item(link.group(1), Optional.ofNullable(link.group(2))));
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
    return Patterns.BAR_CODE.matcher(plain).matches()
        ? checked(() -> item(plain, Optional.empty()))
        : new Unreadable(Problem.FORM);
  }

  private static TraceInput piece(String code) {
    return checked(
        () ->
            Piece.of(URLDecoder.decode(code, StandardCharsets.UTF_8))
                .<TraceInput>map(One::new)
                .orElseGet(() -> new Unreadable(Problem.CHECK_DIGIT)));
  }

  private static Item item(String gtin, Optional<String> lot) {
    return new Item(
        Gtin.parse(gtin),
        lot.map(text -> new Lot(URLDecoder.decode(text, StandardCharsets.UTF_8))));
  }

  /** By now the form is right, so that only a misread digit is left to go wrong. */
  private static TraceInput checked(Supplier<? extends TraceInput> reading) {
    try {
      return reading.get();
    } catch (InvalidValue e) {
      return new Unreadable(Problem.CHECK_DIGIT);
    } catch (IllegalArgumentException e) {
      return new Unreadable(Problem.FORM);
    }
  }

  /** Why there is no journey to show. */
  enum Problem {
    /** It is neither a code nor a number of goods. */
    FORM(400),
    /** A digit was misread or mistyped. */
    CHECK_DIGIT(400),
    /** It is well formed, but nothing carries it. */
    UNKNOWN(404);

    private final int status;

    Problem(int status) {
      this.status = status;
    }

    /** The HTTP status of a page that says so. */
    int status() {
      return status;
    }
  }

  /** The forms in which goods are named. */
  final class Patterns {

    private static final Pattern TRACE_PAGE = Pattern.compile("/trace/([^/?#]+)");
    private static final Pattern ITEM_LINK =
        Pattern.compile("/01/(\\d{14})(?:/10/[^/?#]+)?/21/([^/?#]+)");
    private static final Pattern DIGITAL_LINK =
        Pattern.compile("/01/(\\d{14}|\\d{12,13}|\\d{8})(?:/10/([^/?#]+))?(?:[/?#]|$)");
    private static final Pattern BAR_CODE = Pattern.compile("\\d{8}|\\d{12,14}");

    private Patterns() {}
  }
}
