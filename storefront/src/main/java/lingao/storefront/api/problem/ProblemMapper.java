package lingao.storefront.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;

/**
 * Turns everything that a call can throw into a problem: wrong parameters, what JAX-RS itself
 * refuses, and faults, of which only a number gets out.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof InvalidValue wrong) {
      return answer(Problem.of(wrong)).build();
    }
    Optional<Problem> refusal = Refusals.problem(thrown);
    if (refusal.isPresent()) {
      Response.ResponseBuilder answer = answer(refusal.get());
      Refusals.retryAfter(thrown)
          .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
      return answer.build();
    }
    if (thrown instanceof WebApplicationException refused) {
      return refusal(refused.getResponse());
    }
    String id = Long.toUnsignedString(Ids.next(), Character.MAX_RADIX);
    LOG.log(Level.SEVERE, thrown, () -> "API fault " + id);
    return answer(Problem.fault(id)).build();
  }

  /** Keeps what the refusal says in headers, such as the methods that are allowed. */
  private static Response refusal(Response refused) {
    int status = refused.getStatus();
    if (status < 400) {
      return refused;
    }
    Response.StatusType reason = refused.getStatusInfo();
    Response.ResponseBuilder answer =
        answer(Problem.ofStatus(status, reason.getReasonPhrase(), detail(status)));
    refused
        .getStringHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> answer.header(name, value));
              }
            });
    return answer.build();
  }

  /** Our words: those of the container may tell of classes. */
  private static String detail(int status) {
    return switch (status) {
      case 404 -> "No such thing; see /openapi for what there is.";
      case 405 -> "See the header Allow.";
      case 406 -> "Ask for application/json.";
      case 413 -> "At most 64 KiB.";
      case 415 -> "Send application/json.";
      case 429 -> "See the header Retry-After.";
      default -> "See /openapi for what is expected.";
    };
  }

  private static Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
