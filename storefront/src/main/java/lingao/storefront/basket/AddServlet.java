package lingao.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketRefused;
import lingao.catalog.basket.BasketService;
import lingao.catalog.credential.TooManyAttempts;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /basket/add} with {@code sku} and perhaps {@code quantity}: puts it into the reader's
 * basket, who gets one if they have none. A browser is led to the basket, a script is told what it
 * holds now, as {@link Badge} does.
 */
@WebServlet("/basket/add")
public class AddServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @Inject transient BasketService baskets;
  @Inject transient BasketCookie cookie;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int quantity = quantity(request.getParameter("quantity"));
    String sku = Optional.ofNullable(request.getParameter("sku")).orElse("");
    if (quantity < 1) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      added(request, response, add(request, response, sku, quantity));
    } catch (BasketRefused e) {
      refused(request, response, e);
    } catch (TooManyAttempts e) {
      tooMany(request, response, e);
    }
  }

  /** Whoever merely opens the address wants to see the basket. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    go(response, "/basket");
  }

  private String add(
      HttpServletRequest request, HttpServletResponse response, String sku, int quantity) {
    String id = baskets.put(cookie.of(request), sku, quantity, request.getRemoteAddr());
    // Again each time, so that who comes back keeps it.
    cookie.give(response, id);
    return id;
  }

  private void added(HttpServletRequest request, HttpServletResponse response, String id)
      throws IOException {
    if (isScript(request)) {
      new Badge(baskets.pieces(id)).send(response);
    } else {
      go(response, "/basket?added=1");
    }
  }

  /** A script that is refused sends the form itself, so that its reader sees why. */
  private static void refused(
      HttpServletRequest request, HttpServletResponse response, BasketRefused reason) {
    boolean full = reason instanceof BasketFull;
    if (isScript(request)) {
      response.setStatus(full ? UNPROCESSABLE : HttpServletResponse.SC_NOT_FOUND);
    } else {
      go(response, full ? "/basket?full=1" : "/basket?unknown=1");
    }
  }

  private static void tooMany(
      HttpServletRequest request, HttpServletResponse response, TooManyAttempts reason) {
    if (isScript(request)) {
      response.setHeader("Retry-After", Long.toString(reason.seconds()));
      response.setStatus(TOO_MANY);
    } else {
      go(response, "/basket?busy=1");
    }
  }

  private static void go(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  private static boolean isScript(HttpServletRequest request) {
    @Nullable String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("application/json");
  }

  /** One piece when nothing is said; 0 for what is no number of pieces. */
  private static int quantity(@Nullable String said) {
    if (said == null) {
      return 1;
    }
    return said.matches("[1-9][0-9]?") ? Integer.parseInt(said) : 0;
  }
}
