package lingao.catalog.payment.stub;

import java.util.Optional;

/**
 * A call of the API.
 *
 * @param method such as {@code POST}
 * @param path such as {@code /v1/payment_intents}
 * @param form the body or query, {@code application/x-www-form-urlencoded}
 * @param authorization the header of that name
 * @param idempotencyKey the header of that name
 */
public record StubCall(
    String method,
    String path,
    String form,
    Optional<String> authorization,
    Optional<String> idempotencyKey) {}
