package lingao.catalog.payment.stub;

import org.jspecify.annotations.Nullable;

/** A call that is refused before anything was done; told in Stripe's shape. */
final class StubError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final int status;
  private final String type;
  private final String code;
  private final String param;
  private final transient @Nullable StubIntent intent;

  private StubError(int status, String type, String code, String message, String param) {
    this(status, type, code, message, param, null);
  }

  private StubError(
      int status,
      String type,
      String code,
      String message,
      String param,
      @Nullable StubIntent intent) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
    this.intent = intent;
  }

  /**
   * A wrong parameter.
   *
   * @param code empty for none, as for some of Stripe's
   * @param param empty for none
   */
  static StubError invalid(String code, String message, String param) {
    return new StubError(BAD_REQUEST, "invalid_request_error", code, message, param);
  }

  /** The intent's status does not allow it. */
  static StubError unexpectedState(String message, StubIntent intent) {
    return new StubError(
        BAD_REQUEST,
        "invalid_request_error",
        "payment_intent_unexpected_state",
        message,
        "",
        intent);
  }

  /** Something named in the address is not there. */
  static StubError missing(String kind, String id, String param) {
    return new StubError(
        NOT_FOUND,
        "invalid_request_error",
        "resource_missing",
        "No such " + kind + ": '" + id + "'",
        param);
  }

  /** Something named in a parameter is not there. */
  static StubError unknown(String kind, String id, String param) {
    return invalid("resource_missing", "No such " + kind + ": '" + id + "'", param);
  }

  static StubError noSuchAddress(String method, String path) {
    return new StubError(
        NOT_FOUND,
        "invalid_request_error",
        "",
        "Unrecognized request URL (" + method + ": " + path + ").",
        "");
  }

  static StubError unauthorized(String message) {
    return new StubError(401, "invalid_request_error", "", message, "");
  }

  static StubError keyReused(String key) {
    return new StubError(
        BAD_REQUEST,
        "idempotency_error",
        "",
        "Keys for idempotent requests can only be used with the same parameters they were first"
            + " used with. Try using a key other than '"
            + key
            + "' if you meant to execute a different request.",
        "");
  }

  static StubError keyInUse(String key) {
    return new StubError(
        409,
        "idempotency_error",
        "idempotency_key_in_use",
        "There is currently another in-progress request using this Idempotent Key: " + key + ".",
        "");
  }

  /** A card whose figures cannot be right. */
  static StubError card(String code, String message, String param) {
    return new StubError(402, "card_error", code, message, param);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  String code() {
    return code;
  }

  String param() {
    return param;
  }

  @Nullable StubIntent intent() {
    return intent;
  }
}
