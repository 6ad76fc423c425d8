package lingao.storefront.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the language that an address asks for, for a year and for both shop and kiosk. */
public final class LanguageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Language.chosen(request).ifPresent(language -> response.addCookie(cookie(language)));
    chain.doFilter(request, response);
  }

  private static Cookie cookie(Language language) {
    Cookie cookie = new Cookie(Language.PARAMETER, language.code());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
