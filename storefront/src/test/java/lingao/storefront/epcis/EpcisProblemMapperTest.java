package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.epcis.CaptureError;
import lingao.catalog.epcis.query.QueryRefused;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.ApiJson;
import org.junit.jupiter.api.Test;

class EpcisProblemMapperTest {

  private final EpcisProblemMapper mapper = new EpcisProblemMapper();

  @Test
  void tells_refusals_as_the_standards_exceptions() {
    assertProblem(new NotFoundException(), 404, "NoSuchResourceException");
    assertProblem(new NotAcceptableException(), 406, "NotAcceptableException");
    assertProblem(new NotSupportedException(), 415, "UnsupportedMediaTypeException");
    assertProblem(new InvalidValue("x", "y"), 400, "ValidationException");
    assertProblem(refused(QueryRefused.Reason.PARAMETER), 400, "QueryParameterException");
    assertProblem(refused(QueryRefused.Reason.TOO_LARGE), 413, "QueryTooLargeException");
    assertProblem(refused(QueryRefused.Reason.TOO_COMPLEX), 413, "QueryTooComplexException");
  }

  @Test
  void says_how_to_be_recognised() {
    Response answer =
        assertProblem(refused(QueryRefused.Reason.SECURITY), 401, "SecurityException");

    assertThat(answer.getHeaderString("WWW-Authenticate")).contains("Basic", "Bearer");
  }

  @Test
  void says_when_to_come_again() {
    Response answer =
        assertProblem(new TooManyAttempts(Duration.ofSeconds(40)), 429, "ImplementationException");

    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("40");
  }

  @Test
  void a_fault_tells_nothing_of_the_inside() {
    Response answer =
        assertProblem(new IllegalStateException("secret"), 500, "ImplementationException");

    assertThat(ApiJson.write(answer.getEntity())).doesNotContain("secret").contains("\"id\":");
  }

  @Test
  void names_each_event_that_is_wrong_and_why() {
    CaptureError error =
        new CaptureError(
            OptionalInt.of(3),
            "/epcisBody/eventList/3/epcList/0",
            CaptureError.Reason.INVALID,
            "(01): the check digit does not match");
    Response answer =
        mapper.toResponse(
            new EpcisRefused(EpcisException.VALIDATION, "Nothing was stored.", List.of(error)));

    assertThat(ApiJson.write(answer.getEntity()))
        .contains(
            "\"eventIndex\":3",
            "\"pointer\":\"/epcisBody/eventList/3/epcList/0\"",
            "\"reason\":\"invalid\"",
            "check digit");
  }

  private Response assertProblem(Throwable thrown, int status, String exception) {
    Response answer = mapper.toResponse(thrown);
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getMediaType()).hasToString("application/problem+json");
    assertThat(answer.getEntity())
        .isInstanceOfSatisfying(
            EpcisProblem.class,
            problem -> assertThat(problem.type()).isEqualTo("epcisException:" + exception));
    return answer;
  }

  private static QueryRefused refused(QueryRefused.Reason reason) {
    return new QueryRefused(reason, "so");
  }
}
