package lingao.storefront.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import lingao.catalog.gs1.Gs1Refused;
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
 * @param reason a word for programs, where a type has several
 * @param lines what is short, for {@link ProblemType#OUT_OF_STOCK}
 * @param totalFen the total as it is now, for {@link ProblemType#PRICE_CHANGED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String id,
    @Nullable String reason,
    @Nullable List<ShortLine> lines,
    @Nullable Long totalFen) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a type. */
  public static Problem of(ProblemType type, String detail) {
    return plain(type, detail, null, null);
  }

  /** A parameter that breaks its rule; of GS1's rules the reason says which. */
  public static Problem of(InvalidValue wrong) {
    ProblemType type = ProblemType.BAD_PARAMETER;
    return new Problem(
        type.address(),
        type.title(),
        type.status(),
        said(wrong),
        wrong.name(),
        null,
        wrong instanceof Gs1Refused refused ? word(refused.reason()) : null,
        null,
        null);
  }

  /** A problem of a type that has several reasons. */
  static Problem because(ProblemType type, String detail, String reason) {
    return new Problem(
        type.address(), type.title(), type.status(), detail, null, null, reason, null, null);
  }

  /** There are fewer pieces than wanted. */
  static Problem outOfStock(List<ShortLine> lines) {
    ProblemType type = ProblemType.OUT_OF_STOCK;
    return new Problem(
        type.address(),
        type.title(),
        type.status(),
        "Nothing was ordered.",
        null,
        null,
        null,
        lines,
        null);
  }

  /** The order costs something else than expected. */
  static Problem priceChanged(String detail, long totalFen) {
    ProblemType type = ProblemType.PRICE_CHANGED;
    return new Problem(
        type.address(), type.title(), type.status(), detail, null, null, null, null, totalFen);
  }

  /** The general problem of a status; {@code about:blank} for one without a type of its own. */
  static Problem ofStatus(int status, String title, String detail) {
    return ProblemType.ofStatus(status)
        .map(type -> of(type, detail))
        .orElseGet(
            () -> new Problem("about:blank", title, status, detail, null, null, null, null, null));
  }

  /** A fault of the shop, logged as {@code id}: tells nothing of the inside. */
  static Problem fault(String id) {
    ProblemType type = ProblemType.INTERNAL_ERROR;
    return plain(type, "The fault was logged.", null, id);
  }

  private static Problem plain(
      ProblemType type, String detail, @Nullable String parameter, @Nullable String id) {
    return new Problem(
        type.address(), type.title(), type.status(), detail, parameter, id, null, null, null);
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String said(InvalidValue wrong) {
    return String.valueOf(wrong.getMessage());
  }

  /**
   * A line that is short.
   *
   * @param sku code of the SKU
   * @param wanted pieces wanted
   * @param available pieces there, fewer than wanted
   */
  public record ShortLine(String sku, int wanted, int available) {}
}
