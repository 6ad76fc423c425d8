package lingao.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lingao.storefront.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormsFilterTest {

  @ParameterizedTest
  @CsvSource({
    "GET, cross-site, , true",
    "POST, same-origin, , true",
    "POST, cross-site, , false",
    "POST, same-site, https://shop.test, false",
    "POST, none, , false",
    "POST, , https://shop.test, true",
    "POST, , http://shop.test, true",
    "POST, , https://evil.test, false",
    "POST, , https://shop.test.evil.test, false",
    "POST, , null, false",
    "DELETE, , https://evil.test, false",
    "POST, , , true"
  })
  void lets_forms_of_the_shop_alone_through(
      String method, String site, String origin, boolean through)
      throws IOException, ServletException {
    HttpServletRequest request = mock();
    when(request.getMethod()).thenReturn(method);
    when(request.getHeader("Sec-Fetch-Site")).thenReturn(site);
    when(request.getHeader("Origin")).thenReturn(origin);
    when(request.getHeader("Host")).thenReturn("shop.test");
    FilterChain chain = mock();
    Answer answer = new Answer();
    new OwnFormsFilter().doFilter(request, answer.response(), chain);
    assertThat(mockingDetails(chain).getInvocations()).hasSize(through ? 1 : 0);
    assertThat(answer.status()).isEqualTo(through ? 200 : 403);
  }
}
