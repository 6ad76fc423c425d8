package lingao.storefront.epcis;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.epcis.query.QueryRefused;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.problem.Problem;

/** Turns everything that a call can throw into a problem. */
@Provider
public class EpcisProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(EpcisProblemMapper.class.getName());

  /** What a client may say to be recognised (RFC 7617, RFC 6750). */
  static final String CHALLENGE =
      "Basic realm=\"EPCIS\", charset=\"UTF-8\", Bearer realm=\"EPCIS\"";

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof EpcisRefused refused) {
      return answer(refused.problem()).build();
    }
    if (thrown instanceof QueryRefused refused) {
      return answer(kind(refused.reason()), refused).build();
    }
    if (thrown instanceof InvalidValue wrong) {
      return answer(EpcisException.VALIDATION, wrong).build();
    }
    if (thrown instanceof TooManyAttempts many) {
      return answer(EpcisProblem.of(EpcisException.TOO_MANY, "See the header Retry-After."))
          .header(HttpHeaders.RETRY_AFTER, many.seconds())
          .build();
    }
    if (thrown instanceof WebApplicationException refused) {
      return refusal(refused.getResponse());
    }
    String id = Long.toUnsignedString(Ids.next(), Character.MAX_RADIX);
    LOG.log(Level.SEVERE, thrown, () -> "EPCIS fault " + id);
    return answer(EpcisProblem.fault(id)).build();
  }

  private static EpcisException kind(QueryRefused.Reason reason) {
    return switch (reason) {
      case PARAMETER -> EpcisException.QUERY_PARAMETER;
      case SECURITY -> EpcisException.UNAUTHORIZED;
      case TOO_LARGE -> EpcisException.TOO_LARGE;
      case TOO_COMPLEX -> EpcisException.TOO_COMPLEX;
    };
  }

  /** Keeps what JAX-RS says in headers, such as the methods that are allowed. */
  private static Response refusal(Response refused) {
    int status = refused.getStatus();
    if (status < 400) {
      return refused;
    }
    Response.ResponseBuilder answer = answer(EpcisProblem.of(kind(status), detail(status)));
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

  private static EpcisException kind(int status) {
    return switch (status) {
      case 404 -> EpcisException.NO_SUCH_RESOURCE;
      case 405 -> EpcisException.METHOD;
      case 406 -> EpcisException.NOT_ACCEPTABLE;
      case 413 -> EpcisException.CAPTURE_LIMIT;
      case 415 -> EpcisException.MEDIA_TYPE;
      default -> status < 500 ? EpcisException.VALIDATION : EpcisException.FAULT;
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "GET " + EpcisApi.PATH + "/ lists what there is.";
      case 405 -> "See the header Allow.";
      case 406 -> "Events are answered as application/json and application/ld+json.";
      case 415 -> "Send application/json or application/ld+json; XML is not read.";
      default -> "See /openapi for what is expected.";
    };
  }

  private static Response.ResponseBuilder answer(EpcisException kind, Exception said) {
    return answer(EpcisProblem.of(kind, String.valueOf(said.getMessage())));
  }

  private static Response.ResponseBuilder answer(EpcisProblem problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem);
    return problem.status() == EpcisException.UNAUTHORIZED.status()
        ? answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        : answer;
  }
}
