package lingao.storefront.epcis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import lingao.catalog.epcis.CaptureError;
import org.jspecify.annotations.Nullable;

/**
 * A problem as told to another system (RFC 9457; EPCIS 2.0, 12.5).
 *
 * @param type such as {@code epcisException:ValidationException}
 * @param errors what is wrong in a document, event by event
 * @param eventIndex of the event in its document, from 0
 * @param pointer where in the document (RFC 6901)
 * @param reason a word for programs
 * @param id where to find a fault in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpcisProblem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable List<EpcisProblem> errors,
    @Nullable Integer eventIndex,
    @Nullable String pointer,
    @Nullable String reason,
    @Nullable String id) {

  /** A problem of a type. */
  static EpcisProblem of(EpcisException kind, String detail) {
    return plain(kind, detail, null, null);
  }

  /** A fault, logged as {@code id}: tells nothing of the inside. */
  static EpcisProblem fault(String id) {
    return plain(EpcisException.FAULT, "The fault was logged.", null, id);
  }

  /** A document in which something is wrong. */
  static EpcisProblem of(EpcisException kind, String detail, List<CaptureError> errors) {
    return plain(kind, detail, errors.stream().map(EpcisProblem::of).toList(), null);
  }

  /** One thing that is wrong in a document. */
  static EpcisProblem of(CaptureError error) {
    EpcisException kind = kind(error.reason());
    return new EpcisProblem(
        kind.type(),
        kind.title(),
        kind.status(),
        error.detail(),
        null,
        error.event().isPresent() ? error.event().getAsInt() : null,
        error.pointer(),
        error.reason().name().toLowerCase(Locale.ROOT),
        null);
  }

  /** The exception that an error is. */
  static EpcisException kind(CaptureError.Reason reason) {
    return switch (reason) {
      case MALFORMED, SCHEMA, INVALID -> EpcisException.VALIDATION;
      case OVERSIZED -> EpcisException.CAPTURE_LIMIT;
      case NOT_PERMITTED -> EpcisException.FORBIDDEN;
      case CONFLICT -> EpcisException.EXISTS;
    };
  }

  private static EpcisProblem plain(
      EpcisException kind,
      String detail,
      @Nullable List<EpcisProblem> errors,
      @Nullable String id) {
    return new EpcisProblem(
        kind.type(), kind.title(), kind.status(), detail, errors, null, null, null, id);
  }
}
