package lingao.storefront.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.ApiJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  private final ProblemMapper mapper = new ProblemMapper();

  @BeforeEach
  void keepExpectedFaultsOutOfTheOutput() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void logAgain() {
    LOG.setLevel(null);
  }

  @Test
  void namesTheParameterThatIsWrong() {
    Response answer = mapper.toResponse(new InvalidValue("page", "a whole number, from 1"));

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getMediaType()).hasToString("application/problem+json");
    assertThat(ApiJson.write(answer.getEntity()))
        .isEqualTo(
            "{\"type\":\"/problems/bad-parameter\",\"title\":\"A parameter is wrong\","
                + "\"status\":400,\"detail\":\"page: a whole number, from 1\","
                + "\"parameter\":\"page\"}");
  }

  @Test
  void tellsWhatJaxRsRefusesByStableTypes() {
    assertThat(problem(new NotFoundException()).type()).isEqualTo("/problems/not-found");
    assertThat(problem(new NotAcceptableException()).type()).isEqualTo("/problems/not-acceptable");
    assertThat(problem(new NotSupportedException()).type())
        .isEqualTo("/problems/unsupported-media-type");
    assertThat(problem(new NotAllowedException("GET")).type())
        .isEqualTo("/problems/method-not-allowed");
    assertThat(problem(new WebApplicationException(410)).type()).isEqualTo("about:blank");
  }

  @Test
  void keepsTheMethodsThatAreAllowed() {
    Response answer = mapper.toResponse(new NotAllowedException("GET", new String[] {"HEAD"}));

    assertThat(answer.getHeaderString("Allow")).contains("GET", "HEAD");
    assertThat(answer.getMediaType()).hasToString("application/problem+json");
  }

  @Test
  void tellsNothingOfFaultButWhereTheLogHasIt() {
    Response answer = mapper.toResponse(new IllegalStateException("password=secret"));

    assertThat(answer.getStatus()).isEqualTo(500);
    Problem problem = (Problem) answer.getEntity();
    assertThat(problem.id()).isNotBlank();
    assertThat(ApiJson.write(problem)).doesNotContain("secret", "IllegalState", "parameter");
  }

  @Test
  void saysWhenToComeAgainAfterTooMuch() {
    TooManyUnpaid many = mock();
    when(many.most()).thenReturn(30);
    when(many.seconds()).thenReturn(700L);
    expectTooMany(mapper.toResponse(many), "unpaid-orders", "700");
    expectTooMany(
        mapper.toResponse(new TooManyAttempts(Duration.ofSeconds(90))), "new-baskets", "90");
  }

  private static void expectTooMany(Response answer, String reason, String seconds) {
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMediaType()).hasToString("application/problem+json");
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo(seconds);
    Problem problem = (Problem) answer.getEntity();
    assertThat(problem.type()).isEqualTo("/problems/too-many");
    assertThat(problem.reason()).isEqualTo(reason);
  }

  @Test
  void letsRedirectsPass() {
    WebApplicationException redirect =
        new WebApplicationException(Response.status(303).header("Location", "/").build());

    assertThat(mapper.toResponse(redirect).getStatus()).isEqualTo(303);
  }

  private Problem problem(Exception thrown) {
    return (Problem) mapper.toResponse(thrown).getEntity();
  }
}
