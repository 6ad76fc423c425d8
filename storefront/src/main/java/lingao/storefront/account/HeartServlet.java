package lingao.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.Favourites;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /account/heart} with {@code product}, and {@code on=false} to take the heart away
 * again. A browser is led to the favourites, a guest's to sign in first; a script is told how it
 * stands, a guest's gets 401.
 */
@WebServlet("/account/heart")
public class HeartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject transient CurrentCustomer current;
  @Inject transient Favourites favourites;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Slug> product = Optional.ofNullable(request.getParameter("product")).flatMap(Slug::of);
    Optional<Customer> customer = current.customer();
    if (product.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (customer.isEmpty()) {
      guest(request, response, product.get());
    } else {
      boolean on = !"false".equals(request.getParameter("on"));
      set(request, response, customer.get(), product.get(), on);
    }
  }

  /** Whoever merely opens the address wants to see the favourites. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    go(response, "/account/favourites");
  }

  private void set(
      HttpServletRequest request,
      HttpServletResponse response,
      Customer customer,
      Slug product,
      boolean on)
      throws IOException {
    try {
      boolean favourite = on && favourites.add(customer.id(), product);
      if (!on) {
        favourites.remove(customer.id(), product);
      }
      if (isScript(request)) {
        new AccountState(Optional.of(customer.name()), favourite).send(response);
      } else {
        go(response, "/account/favourites?done=" + (favourite ? "added" : "removed"));
      }
    } catch (InvalidValue e) {
      full(request, response);
    }
  }

  private static void full(HttpServletRequest request, HttpServletResponse response) {
    if (isScript(request)) {
      response.setStatus(UNPROCESSABLE);
    } else {
      go(response, "/account/favourites?done=full");
    }
  }

  private static void guest(
      HttpServletRequest request, HttpServletResponse response, Slug product) {
    if (isScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      go(response, "/account/sign-in?done=first&to=%2Fproducts%2F" + product);
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
}
