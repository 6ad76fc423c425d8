package lingao.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.shared.Slug;

/** {@code POST /account/looked} with {@code product}: a customer's page shows it. */
@WebServlet("/account/looked")
public class LookedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentCustomer current;
  @Inject transient RecentlySeen seen;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Optional<Slug> product = Optional.ofNullable(request.getParameter("product")).flatMap(Slug::of);
    current.id().ifPresent(customer -> product.ifPresent(slug -> seen.note(customer, slug)));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
