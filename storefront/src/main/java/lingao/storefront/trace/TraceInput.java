package lingao.storefront.trace;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
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

/**
 * What somebody typed or scanned to trace a batch: a trace code however it is written, the address
 * of a trace page, a bar code's number, a GS1 Digital Link, or the element string that labels
 * print.
 */
sealed interface TraceInput {

  /** The longest text that is looked at: a Digital Link fits well. */
  int LONGEST = 300;

  /** A batch's trace code. */
  record Code(TraceCode code) implements TraceInput {}

  /** A product's number, perhaps with the lot. */
  record Item(Gtin gtin, Optional<Lot> lot) implements TraceInput {}

  /** One item, by its serial number, perhaps with the lot. */
  record One(Gtin gtin, Optional<Lot> lot, Serial serial) implements TraceInput {}

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
    Optional<TraceInput> goods = goods(typed);
    if (goods.isPresent()) {
      return goods.get();
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
    return Patterns.BAR_CODE.matcher(plain).matches()
        ? checked(() -> new Item(Gtin.parse(plain), Optional.empty()))
        : new Unreadable(Problem.FORM);
  }

  private static Optional<TraceInput> goods(String typed) {
    try {
      return CodedGoods.read(typed).map(TraceInput::of);
    } catch (Gs1Refused e) {
      boolean digit = e.reason() == Reason.WRONG_CHECK_DIGIT;
      return Optional.of(new Unreadable(digit ? Problem.CHECK_DIGIT : Problem.FORM));
    }
  }

  private static TraceInput of(CodedGoods goods) {
    return goods
        .serial()
        .<TraceInput>map(serial -> new One(goods.gtin(), goods.lot(), serial))
        .orElseGet(() -> new Item(goods.gtin(), goods.lot()));
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
    private static final Pattern BAR_CODE = Pattern.compile("\\d{8}|\\d{12,14}");

    private Patterns() {}
  }
}
