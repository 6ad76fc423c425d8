package lingao.storefront.trace.resolver;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import lingao.storefront.Answer;

/** One request to a resolver. */
final class Asking {

  private final HttpServletRequest request = mock();

  Asking(String method, String address) {
    int query = address.indexOf('?');
    when(request.getMethod()).thenReturn(method);
    when(request.getContextPath()).thenReturn("");
    when(request.getRequestURI()).thenReturn(query < 0 ? address : address.substring(0, query));
    when(request.getQueryString()).thenReturn(query < 0 ? null : address.substring(query + 1));
    when(request.getLocales()).thenReturn(Collections.enumeration(List.of(Locale.ENGLISH)));
    when(request.getRemoteAddr()).thenReturn("203.0.113.7");
    with("Host", "shop.example");
    with("User-Agent", "Mozilla/5.0 (iPhone) Safari/604.1");
  }

  static Asking get(String address) {
    return new Asking("GET", address);
  }

  Asking with(String header, String value) {
    when(request.getHeader(header)).thenReturn(value);
    return this;
  }

  Asking reading(String language) {
    when(request.getLocales())
        .thenAnswer(call -> Collections.enumeration(List.of(Locale.forLanguageTag(language))));
    return with("Accept-Language", language);
  }

  Answer of(ResolverServlet servlet) throws IOException {
    Answer answer = new Answer();
    servlet.service(request, answer.response());
    return answer;
  }

  Answer of(DescriptionServlet servlet) throws IOException {
    Answer answer = new Answer();
    servlet.service(request, answer.response());
    return answer;
  }
}
