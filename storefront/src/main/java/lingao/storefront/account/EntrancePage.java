package lingao.storefront.account;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.SignedIn;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for who is not signed in yet: one heading, one form. */
abstract class EntrancePage extends AccountFrame {

  private static final long serialVersionUID = 1L;

  @Inject private Entrance entrance;
  @Inject private CurrentCustomer current;

  EntrancePage(PageParameters parameters) {
    super(parameters);
  }

  /** The customer comes in and goes on to where they wanted. */
  final void enter(SignedIn signedIn) {
    entrance.enter(servletRequest(), servletResponse(), signedIn);
    throw to(wanted().value());
  }

  /** Who is signed in has no business here. */
  final void leadOn() {
    if (current.customer().isPresent()) {
      throw to(wanted().value());
    }
  }

  final ReturnPath wanted() {
    return ReturnPath.of(asked("to"));
  }

  /** Another page for who is not signed in, that knows where they want to go. */
  final String onWay(String path) {
    return wanted().equals(ReturnPath.START)
        ? path
        : path + "?to=" + URLEncoder.encode(wanted().value(), StandardCharsets.UTF_8);
  }
}
