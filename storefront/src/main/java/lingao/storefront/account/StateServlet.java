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
import lingao.catalog.shared.Slug;

/**
 * {@code GET /account/state}: who is signed in, for the header's script; with {@code ?product=}
 * also whether that is a favourite.
 */
@WebServlet("/account/state")
public class StateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentCustomer current;
  @Inject transient Favourites favourites;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Customer> customer = current.customer();
    Optional<Slug> product = Optional.ofNullable(request.getParameter("product")).flatMap(Slug::of);
    new AccountState(
            customer.map(Customer::name),
            customer.isPresent()
                && product.isPresent()
                && favourites.contains(customer.get().id(), product.get()))
        .send(response);
  }
}
