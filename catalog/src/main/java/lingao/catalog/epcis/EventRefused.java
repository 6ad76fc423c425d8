package lingao.catalog.epcis;

import java.util.OptionalInt;

/** Ends the reading of an event or a document; {@link EpcisService} turns it into an error. */
final class EventRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final CaptureError.Reason reason;
  private final String pointer;

  /**
   * @param pointer within the event or document, empty for all of it
   * @param detail one sentence, safe to show
   */
  EventRefused(CaptureError.Reason reason, String pointer, String detail) {
    super(detail);
    this.reason = reason;
    this.pointer = pointer;
  }

  /** As an error of the document. */
  CaptureError toError() {
    return new CaptureError(OptionalInt.empty(), pointer, reason, detail());
  }

  /** As an error of its event {@code index}, which stands at {@code at}. */
  CaptureError toError(int index, String at) {
    return new CaptureError(OptionalInt.of(index), at + pointer, reason, detail());
  }

  private String detail() {
    return String.valueOf(getMessage());
  }
}
