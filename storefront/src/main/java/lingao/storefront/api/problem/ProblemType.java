package lingao.storefront.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problems; clients decide by {@link #address}, people read {@link #title}. */
public enum ProblemType {
  /** A parameter breaks its rule; its name is in {@code parameter}. */
  BAD_PARAMETER(400, "A parameter is wrong"),
  /** The request cannot be understood. */
  BAD_REQUEST(400, "The request cannot be understood"),
  /** It is not for whoever asks. */
  FORBIDDEN(403, "This is not allowed"),
  /** Nothing is there. */
  NOT_FOUND(404, "There is nothing at this address"),
  /** The address takes other methods. */
  METHOD_NOT_ALLOWED(405, "The address does not take this method"),
  /** The answer exists in other formats only. */
  NOT_ACCEPTABLE(406, "The answer is not available in an accepted format"),
  /** There are fewer pieces than wanted; which, is in {@code lines}. */
  OUT_OF_STOCK(409, "Some of it is out of stock"),
  /** The order costs something else than expected; what, is in {@code totalFen}. */
  PRICE_CHANGED(409, "The price has changed"),
  /** It was done already, or it is too late for it; where it stands, is in {@code reason}. */
  ALREADY_DONE(409, "It is done already, or too late"),
  /** The body is larger than is read. */
  TOO_LARGE(413, "The body is too large"),
  /** The body has a format that is not read here. */
  UNSUPPORTED_MEDIA_TYPE(415, "The body has an unsupported format"),
  /** The request is sound, but a rule of the shop is against it; which, is in {@code reason}. */
  RULE_BROKEN(422, "A rule of the shop is against it"),
  /** Too much from one address; {@code Retry-After} says when to come again. */
  TOO_MANY(429, "Too many calls"),
  /** A fault of the shop, which the log tells under {@code id}. */
  INTERNAL_ERROR(500, "Something went wrong in the shop"),
  /** Too busy just now; {@code Retry-After} says when to come again. */
  BUSY(503, "The shop is too busy just now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** One sentence for people, the same for each problem of this type. */
  public String title() {
    return title;
  }

  /** The problem's {@code type}, such as {@code /problems/not-found}; it never changes. */
  public String address() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The general type of a status, if it has one. */
  static Optional<ProblemType> ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type != BAD_PARAMETER && type.status == status)
        .findFirst();
  }
}
