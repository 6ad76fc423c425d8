package lingao.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lingao.catalog.basket.BasketService;

/** {@code GET /basket/badge}: how much is in the reader's basket, for the header's script. */
@WebServlet("/basket/badge")
public class BadgeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient BasketService baskets;
  @Inject transient BasketCookie cookie;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Badge(cookie.of(request).map(baskets::pieces).orElse(0)).send(response);
  }
}
