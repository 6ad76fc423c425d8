package lingao.catalog.payment.stub;

/**
 * An answer of the API.
 *
 * @param status of HTTP
 * @param body JSON
 * @param request its name, such as {@code req_…}
 * @param replayed whether it was given before, to the same idempotency key
 */
public record StubReply(int status, String body, String request, boolean replayed) {}
