package lingao.kiosk.visit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * When an idle screen comes back, the visitor before it has gone: what they put into their basket
 * is forgotten, so that the next one sees nothing of it. The idle screen itself is the same for
 * everybody and kept, so this stands before what keeps it.
 */
public final class EndOfVisitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern IDLE_SCREEN = Pattern.compile("/[^/]*/?");

  @Inject private transient Visits visits;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (IDLE_SCREEN.matcher(path).matches() && !path.equals(VisitServlet.PATH)) {
      visits.end(request, response);
    }
    chain.doFilter(request, response);
  }
}
