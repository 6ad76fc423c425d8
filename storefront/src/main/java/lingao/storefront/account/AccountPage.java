package lingao.storefront.account;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.Customer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.jspecify.annotations.Nullable;

/**
 * A page for a customer alone, with the account's menu. Whoever has not signed in is led to do so
 * and then comes back.
 */
abstract class AccountPage extends AccountFrame {

  private static final long serialVersionUID = 1L;

  @Inject private CurrentCustomer current;
  @Inject private CustomerCookie cookie;

  private final transient Customer customer;

  AccountPage(PageParameters parameters) {
    super(parameters);
    customer =
        current
            .customer()
            .orElseThrow(
                () ->
                    to(
                        "/account/sign-in?done=first&to="
                            + URLEncoder.encode(address(), StandardCharsets.UTF_8)));
  }

  /** Whose account it is. */
  final Customer customer() {
    return customer;
  }

  /** The token of the session that asks. */
  final String token() {
    return cookie.of(servletRequest()).orElse("");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new AccountMenu("menu"));
  }

  /** The address that was asked for; of a form that was sent, its page. */
  private String address() {
    String path = "/" + getRequest().getClientUrl().getPath();
    @Nullable String query = servletRequest().getQueryString();
    return Optional.ofNullable(query)
        .filter(q -> !isPosted())
        .map(q -> path + "?" + q)
        .orElse(path);
  }
}
