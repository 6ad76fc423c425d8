package lingao.storefront.trace.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lingao.storefront.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedLinkFilterTest {

  private final CompressedLinkFilter filter = new CompressedLinkFilter();
  private final FilterChain others = mock();
  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();

  CompressedLinkFilterTest() throws IOException {}

  private void ask(String method, String address) throws Exception {
    int query = address.indexOf('?');
    when(request.getMethod()).thenReturn(method);
    when(request.getContextPath()).thenReturn("");
    when(request.getRequestURI()).thenReturn(query < 0 ? address : address.substring(0, query));
    when(request.getQueryString()).thenReturn(query < 0 ? null : address.substring(query + 1));
    filter.doFilter(request, answer.response(), others);
  }

  @ParameterizedTest
  @CsvSource({
    "/CxFKk4XBoI1XgkY, /01/09506000134352/10/ABC123",
    "/CxFKk4XBoI1XgkY?linkType=all, /01/09506000134352/10/ABC123?linkType=all",
    "/01/09506000134352/EEarwSMXP8bw?x=1, /01/09506000134352/10/ABC123?17=261231&x=1"
  })
  void a_compressed_link_leads_to_the_plain_one(String compressed, String plain) throws Exception {
    ask("GET", compressed);

    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("Location")).isEqualTo(plain);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    verifyNoInteractions(others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/products/lychee-honey",
        "/registrations",
        "/CxFKk4XBoI",
        "/01/09506000134352/10/A"
      })
  void all_else_is_left_to_others(String address) throws Exception {
    ask("GET", address);

    verify(others).doFilter(request, answer.response());
  }

  @Test
  void nothing_is_sent_to_a_code() throws Exception {
    ask("POST", "/CxFKk4XBoI1XgkY");

    verify(others).doFilter(request, answer.response());
  }
}
