package lingao.kiosk.scan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.scan.ScanResult.Goods;
import lingao.kiosk.scan.ScanResult.Journey;
import lingao.kiosk.scan.ScanResult.Nothing;
import lingao.kiosk.scan.ScanResult.Piece;
import lingao.kiosk.scan.ScanResult.Reason;

/**
 * Reads what a visitor types or a bar code scanner sends: a trace code, the address of a trace
 * page, a GS1 Digital Link (GTIN, maybe with a lot or the number of one item), or the GTIN of a
 * retail bar code.
 */
public final class CodeReader {

  private static final int LONGEST = 300;
  private static final Pattern DIGITAL_LINK =
      Pattern.compile(
          "(?i)https?://.*/01/(\\d{12,14}|\\d{8})(?!\\d)(?:/10/([^/?#]+))?(?:/21/([^/?#]+))?.*");
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
    Matcher link = DIGITAL_LINK.matcher(text);
    if (link.matches()) {
      return link.group(3) == null
          ? digitalLink(link.group(1), Optional.ofNullable(link.group(2)))
          : piece(link.group(1), link.group(3));
    }
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

  private ScanResult digitalLink(String gtin, Optional<String> lot) {
    return check(
        () -> {
          Gtin item = Gtin.parse(gtin);
          return lot.map(text -> new Lot(URLDecoder.decode(text, StandardCharsets.UTF_8)))
              .flatMap(batch -> traces.find(item, batch))
              .map(BatchSummary::code)
              .<ScanResult>map(Journey::new)
              .orElseGet(() -> goods(item));
        });
  }

  /** An item whose number was never given out is told to be so: it may be a counterfeit. */
  private ScanResult piece(String gtin, String serial) {
    return check(
        () -> {
          Serial number = new Serial(URLDecoder.decode(serial, StandardCharsets.UTF_8));
          return serials
              .find(Gtin.parse(gtin), number)
              .<ScanResult>map(found -> new Piece(found.batch(), number))
              .orElseGet(() -> new Nothing(Reason.NEVER_GIVEN_OUT));
        });
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
      return new Nothing(
          e.name().equals("lot") || e.name().equals("serial")
              ? Reason.MALFORMED
              : Reason.WRONG_CHECK_DIGIT);
    } catch (IllegalArgumentException e) {
      return new Nothing(Reason.MALFORMED);
    }
  }
}
