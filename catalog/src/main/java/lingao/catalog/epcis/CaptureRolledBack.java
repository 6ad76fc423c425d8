package lingao.catalog.epcis;

import java.util.List;

/** Ends the transaction of a document of which nothing may be stored. */
final class CaptureRolledBack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CaptureError> errors;

  CaptureRolledBack(List<CaptureError> errors) {
    super("events of the document are in conflict with stored ones");
    this.errors = errors;
  }

  List<CaptureError> errors() {
    return errors;
  }
}
