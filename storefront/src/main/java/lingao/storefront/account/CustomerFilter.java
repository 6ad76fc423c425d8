package lingao.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.CustomerSignIn;

/**
 * Finds out which customer is asking, for the addresses at which that matters: from then on {@link
 * CurrentCustomer} knows. A cookie whose session is over is taken back.
 */
public final class CustomerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient CustomerCookie cookie;
  @Inject transient CustomerSignIn signIn;
  @Inject transient CurrentCustomer current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> token = cookie.of(request);
    Optional<Customer> customer = token.flatMap(signIn::customer);
    customer.ifPresent(current::become);
    if (token.isPresent() && customer.isEmpty()) {
      cookie.forget(response);
    }
    chain.doFilter(request, response);
  }
}
