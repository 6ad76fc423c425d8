package lingao.storefront.trace.resolver;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.gs1.CompressedLink;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Gs1Refused;

/**
 * Leads from a compressed Digital Link, such as {@code /CxFKk4XBoI1XgkY}, to the same link in
 * plain, where it is resolved; its query goes along. What is no such link is left to others.
 */
public final class CompressedLinkFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> plain = isAsking(request) ? plain(request) : Optional.empty();
    if (plain.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    CrossOrigin.allow(response);
    response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    response.setHeader("Location", Addresses.with(plain.get(), request.getQueryString()));
  }

  private static boolean isAsking(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static Optional<String> plain(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    try {
      return CompressedLink.read(path).map(DigitalLink::relative);
    } catch (Gs1Refused e) {
      return Optional.empty();
    }
  }
}
