package lingao.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.customer.SignedIn;
import lingao.storefront.basket.BasketCookie;

/** What happens in the browser when a customer comes or goes. */
@ApplicationScoped
public class Entrance {

  @Inject CustomerCookie cookie;
  @Inject BasketCookie basket;
  @Inject CustomerSignIn signIn;

  /** A new session in place of an old one; what is in the guest's basket becomes the customer's. */
  void enter(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    cookie.of(request).ifPresent(signIn::signOut);
    cookie.give(response, signedIn.token());
    basket.signedIn(request, response, signedIn.customer().id());
  }

  /** Ends the session; whoever uses the browser next finds neither account nor basket. */
  void leave(HttpServletRequest request, HttpServletResponse response) {
    cookie.of(request).ifPresent(signIn::signOut);
    cookie.forget(response);
    basket.forget(response);
  }
}
