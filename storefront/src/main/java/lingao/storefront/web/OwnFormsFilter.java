package lingao.storefront.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a reader's browser send: each request that changes something has
 * to come from a page of the shop itself. Browsers tell by {@code Sec-Fetch-Site} (W3C Fetch
 * Metadata), older ones by {@code Origin} (RFC 6454, 7). What tells neither is no browser and so
 * carries nobody's cookies but its own.
 */
public final class OwnFormsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(OwnFormsFilter.class.getName());
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      LOG.log(Level.FINE, "another site''s form was refused at {0}", request.getRequestURI());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    @Nullable String origin = request.getHeader("Origin");
    @Nullable String host = request.getHeader("Host");
    return origin == null
        || (host != null && (origin.equals("https://" + host) || origin.equals("http://" + host)));
  }
}
