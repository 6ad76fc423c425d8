package lingao.kiosk.scan;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodedGoods;
import lingao.kiosk.scan.ScanResult.Goods;
import lingao.kiosk.scan.ScanResult.Journey;
import lingao.kiosk.scan.ScanResult.Nothing;
import lingao.kiosk.scan.ScanResult.Piece;
import lingao.kiosk.scan.ScanResult.Reason;

/**
 * Reads what a visitor types or a bar code scanner sends: a trace code, the address of a trace
 * page, a GS1 Digital Link or element string (GTIN, maybe with a lot or the number of one item), or
 * the GTIN of a retail bar code.
 */
public final class CodeReader {

  private static final int LONGEST = 300;
  private static final Pattern TRACE_PAGE = Pattern.compile("(?i)https?://.*/trace/([^/?#]+).*");
  private static final Pattern TRACE_CODE = Pattern.compile("(?i)(LG)?\\d{10}");
  private static final Pattern BAR_CODE = Pattern.compile("\\d{8}|\\d{12,14}");

  private final TraceService traces;
  private final SerialService serials;

  /** A reader that asks what exists. */
  public CodeReader(TraceService traces, SerialService serials) {
    this.traces = traces;
    this.serials = serials;
  }

  /** What {@code typed} leads to. */
  public ScanResult read(String typed) {
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    if (text.length() > LONGEST) {
      return new Nothing(Reason.MALFORMED);
    }
    try {
      Optional<CodedGoods> goods = CodedGoods.read(text);
      return goods.isPresent() ? coded(goods.get()) : written(text);
    } catch (Gs1Refused e) {
      return new Nothing(
          e.reason() == lingao.catalog.gs1.Reason.WRONG_CHECK_DIGIT
              ? Reason.WRONG_CHECK_DIGIT
              : Reason.MALFORMED);
    }
  }

  private ScanResult written(String text) {
    Matcher page = TRACE_PAGE.matcher(text);
    return plain((page.matches() ? page.group(1) : text).replaceAll("[\\s\\p{Pd}]", ""));
  }

  private ScanResult plain(String code) {
    if (BAR_CODE.matcher(code).matches()) {
      return check(() -> goods(Gtin.parse(code)));
    }
    return TRACE_CODE.matcher(code).matches()
        ? check(() -> journey(TraceCode.parse(code)))
        : new Nothing(Reason.MALFORMED);
  }

  /** The journey of the lot; of goods without a lot that is known, the product. */
  private ScanResult coded(CodedGoods goods) {
    return goods
        .serial()
        .flatMap(serial -> piece(goods.gtin(), serial))
        .or(
            () ->
                goods
                    .lot()
                    .flatMap(lot -> traces.find(goods.gtin(), lot))
                    .map(BatchSummary::code)
                    .map(Journey::new))
        .orElseGet(() -> goods(goods.gtin()));
  }

  /**
   * An item whose number was never given out is told to be so: it may be a counterfeit. Nothing
   * where items have no numbers of ours: then its lot is looked for.
   */
  private Optional<ScanResult> piece(Gtin gtin, Serial serial) {
    return serials
        .find(gtin, serial)
        .<ScanResult>map(found -> new Piece(found.batch(), serial))
        .or(
            () ->
                serials.numbersPieces(gtin)
                    ? Optional.of(new Nothing(Reason.NEVER_GIVEN_OUT))
                    : Optional.empty());
  }

  private ScanResult journey(TraceCode code) {
    return traces.find(code).isPresent() ? new Journey(code) : new Nothing(Reason.UNKNOWN);
  }

  private ScanResult goods(Gtin gtin) {
    return traces
        .productOf(gtin)
        .<ScanResult>map(Goods::new)
        .orElseGet(() -> new Nothing(Reason.UNKNOWN));
  }

  /** The form of the digits is right by now, so that what is refused of them is a wrong digit. */
  private static ScanResult check(Supplier<ScanResult> reading) {
    try {
      return reading.get();
    } catch (InvalidValue e) {
      return new Nothing(Reason.WRONG_CHECK_DIGIT);
    }
  }
}
