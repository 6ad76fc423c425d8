package lingao.kiosk.scan;

import java.util.Locale;
import lingao.catalog.trace.TraceCode;

/** What a scanned or typed code leads to. */
public sealed interface ScanResult {

  /** A batch whose journey can be shown. */
  record Journey(TraceCode code) implements ScanResult {}

  /**
   * A product, without knowing the batch.
   *
   * @param slug of the product
   */
  record Goods(String slug) implements ScanResult {}

  /** Nothing, and why. */
  record Nothing(Reason reason) implements ScanResult {}

  /** Why a code leads nowhere. */
  enum Reason {
    /** Neither a trace code nor a bar code. */
    MALFORMED,
    /** The right form, but a digit is wrong. */
    WRONG_CHECK_DIGIT,
    /** Well formed, but the county has no such batch or product. */
    UNKNOWN;

    /** The reason's name in text files, such as {@code wrong-check-digit}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
