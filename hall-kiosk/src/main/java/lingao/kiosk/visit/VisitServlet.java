package lingao.kiosk.visit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketRefused;
import lingao.catalog.basket.BasketView;
import lingao.catalog.credential.TooManyAttempts;
import lingao.kiosk.layout.HallLinks;
import org.jspecify.annotations.Nullable;

/**
 * The visit, for the scripts of the screens: {@code GET} tells how it stands, and asks the payment
 * service first with {@code ?ask}; {@code POST} with {@code hall} and {@code sku} puts a piece into
 * the visitor's basket. A browser without script is led to the basket.
 */
@WebServlet(VisitServlet.PATH)
public class VisitServlet extends HttpServlet {

  static final String PATH = "/visit";
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @Inject private transient Visits visits;
  @Inject private transient HallBaskets baskets;
  @Inject private transient BasketHandoff handoff;
  @Inject private transient VisitOrders orders;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = visits.of(request);
    boolean open = visit.handoff().flatMap(handoff::offered).isPresent();
    Optional<String> order =
        visit.order().flatMap(number -> orders.status(number, request.getParameter("ask") != null));
    new VisitState(pieces(visit), false, open, order).send(response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String hall = parameter(request, "hall");
    if (!baskets.isHall(hall)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      Visit visit = visits.of(request);
      HallBaskets.Added added =
          baskets.add(hall, visit.basket(), parameter(request, "sku"), request.getRemoteAddr());
      visits.keep(response, visit.withBasket(added.basket()));
      answer(request, response, hall, added);
    } catch (BasketRefused e) {
      response.sendError(
          e instanceof BasketFull ? UNPROCESSABLE : HttpServletResponse.SC_NOT_FOUND);
    } catch (TooManyAttempts e) {
      response.setHeader("Retry-After", Long.toString(e.seconds()));
      response.sendError(TOO_MANY);
    }
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String hall,
      HallBaskets.Added added)
      throws IOException {
    if (isScript(request)) {
      new VisitState(added.pieces(), added.limited(), false, Optional.empty()).send(response);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", new HallLinks(hall).basket());
    }
  }

  private int pieces(Visit visit) {
    return visit.basket().flatMap(baskets::find).map(BasketView::pieces).orElse(0);
  }

  private static boolean isScript(HttpServletRequest request) {
    @Nullable String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("application/json");
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
