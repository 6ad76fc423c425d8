package lingao.storefront.api;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.shared.ShopTime;

/** What the resources of the API need to be called without a container. */
@SuppressWarnings("UnnecessaryAssignment") // as the container does
final class ApiTester {

  private ApiTester() {}

  static Answers answers(CatalogVersion version) {
    Answers answers = new Answers();
    answers.version = version;
    answers.time = new ShopTime(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC));
    return answers;
  }

  static HttpServletRequest query(String query) {
    HttpServletRequest request = mock();
    when(request.getQueryString()).thenReturn(query);
    return request;
  }

  /** A request that has nothing yet. */
  static Request fresh() {
    return mock();
  }

  /** A request that has the answer with that tag. */
  static Request having(EntityTag tag) {
    Request request = mock();
    when(request.evaluatePreconditions(tag)).thenReturn(Response.notModified());
    return request;
  }

  static JsonNode json(Response answer) {
    try {
      return JsonMapper.builder().build().readTree(ApiJson.write(answer.getEntity()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
