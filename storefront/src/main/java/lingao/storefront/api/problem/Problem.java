package lingao.storefront.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import lingao.catalog.shared.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A problem as told to a client (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title what kind, for people
 * @param status the HTTP status again
 * @param detail what happened this time
 * @param parameter which parameter, for {@link ProblemType#BAD_PARAMETER}
 * @param id where to find a fault in the log, for {@link ProblemType#INTERNAL_ERROR}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String id) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a type. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.address(), type.title(), type.status(), detail, null, null);
  }

  /** A parameter that breaks its rule. */
  public static Problem of(InvalidValue wrong) {
    ProblemType type = ProblemType.BAD_PARAMETER;
    return new Problem(
        type.address(), type.title(), type.status(), said(wrong), wrong.name(), null);
  }

  /** The general problem of a status; {@code about:blank} for one without a type of its own. */
  static Problem ofStatus(int status, String title, String detail) {
    return ProblemType.ofStatus(status)
        .map(type -> of(type, detail))
        .orElseGet(() -> new Problem("about:blank", title, status, detail, null, null));
  }

  /** A fault of the shop, logged as {@code id}: tells nothing of the inside. */
  static Problem fault(String id) {
    ProblemType type = ProblemType.INTERNAL_ERROR;
    return new Problem(
        type.address(), type.title(), type.status(), "The fault was logged.", null, id);
  }

  private static String said(InvalidValue wrong) {
    return String.valueOf(wrong.getMessage());
  }
}
