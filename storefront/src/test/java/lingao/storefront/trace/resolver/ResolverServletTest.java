package lingao.storefront.trace.resolver;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class ResolverServletTest {

  private static final Gtin GTIN = new Gtin("09506000134352");
  private static final BatchSummary BATCH =
      new BatchSummary(
          GTIN,
          new Lot("A/1"),
          new TraceCode("LG0000200016"),
          "fresh-water-spinach",
          text("500 克", "500 g"),
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 20));

  private final TraceService trace = mock();
  private final ResolverServlet resolver = new ResolverServlet();
  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();

  ResolverServletTest() throws IOException {}

  @BeforeEach
  void serve() {
    resolver.trace = trace;
    when(request.getMethod()).thenReturn("GET");
    when(request.getContextPath()).thenReturn("");
    when(trace.productOf(GTIN)).thenReturn(Optional.of("fresh-water-spinach"));
    when(trace.find(GTIN, new Lot("A/1"))).thenReturn(Optional.of(BATCH));
  }

  @Test
  void leadsFromLotToItsJourney() throws IOException {
    resolve("/01/09506000134352/10/A%2F1");

    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("Location")).isEqualTo("/trace/LG0000200016");
  }

  @Test
  void walksUpFromUnknownLotAndFromSerialNumberToTheProduct() throws IOException {
    resolve("/01/09506000134352/10/NEW");
    assertThat(answer.header("Location")).isEqualTo("/products/fresh-water-spinach");

    resolve("/01/09506000134352/21/7");
    assertThat(answer.header("Location")).isEqualTo("/products/fresh-water-spinach");
  }

  @Test
  void passesTheQueryStringOn() throws IOException {
    when(request.getQueryString()).thenReturn("lang=en&17=261120");

    resolve("/01/09506000134352");

    assertThat(answer.header("Location"))
        .isEqualTo("/products/fresh-water-spinach?lang=en&17=261120");
  }

  @Test
  void answersHeadAsGet() throws IOException {
    when(request.getMethod()).thenReturn("HEAD");

    resolve("/01/09506000134352");

    assertThat(answer.status()).isEqualTo(307);
  }

  @Test
  void tellsMachineWhatIsWrong() throws IOException {
    when(request.getHeader("Accept")).thenReturn("*/*");

    resolve("/01/09506000134353");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("\"/problems/bad-parameter\"", "\"gtin\"");
  }

  @Test
  void tellsMachineThatGtinIsUnknown() throws IOException {
    when(trace.productOf(any())).thenReturn(Optional.empty());

    resolve("/01/95040400");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("\"/problems/not-found\"");
  }

  @Test
  void sendsPersonToTheShopsErrorPage() throws IOException {
    when(request.getHeader("Accept")).thenReturn("text/html,application/xhtml+xml,*/*;q=0.8");

    resolve("/01/1");

    verify(answer.response()).sendError(400);
  }

  @Test
  void refusesToBeWrittenTo() throws IOException {
    when(request.getMethod()).thenReturn("POST");

    resolve("/01/09506000134352");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET");
  }

  private void resolve(String path) throws IOException {
    when(request.getRequestURI()).thenReturn(path);
    resolver.service(request, answer.response());
  }
}
