package lingao.kiosk.scan;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.trace.TraceCode;
import lingao.kiosk.layout.HallLinks;

/** What a scanned or typed code leads to. */
public sealed interface ScanResult {

  /** The screen that it leads to, if it leads anywhere. */
  default Optional<String> address(HallLinks links) {
    if (this instanceof Journey journey) {
      return Optional.of(links.journey(journey.code()));
    }
    if (this instanceof Piece piece) {
      return Optional.of(links.piece(piece.batch(), piece.serial()));
    }
    return this instanceof Goods goods
        ? Optional.of(links.product(goods.slug()))
        : Optional.empty();
  }

  /** A batch whose journey can be shown. */
  record Journey(TraceCode code) implements ScanResult {}

  /** One item of a batch. */
  record Piece(TraceCode batch, Serial serial) implements ScanResult {}

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
    /** No item has that number: perhaps a counterfeit. */
    NEVER_GIVEN_OUT,
    /** Well formed, but the county has no such batch or product. */
    UNKNOWN;

    /** The reason's name in text files, such as {@code wrong-check-digit}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
