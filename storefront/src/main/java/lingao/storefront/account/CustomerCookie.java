package lingao.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.shared.ShopSecret;
import lingao.storefront.web.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which session is a reader's, by a signed cookie: what the shop has not signed is not even looked
 * up. A second cookie, which tells nothing but that the first is there, spares the scripts of
 * guests the question who they are.
 */
@ApplicationScoped
public class CustomerCookie {

  static final String NAME = "lingao-customer";
  static final String MARK = "lingao-here";
  private static final String PURPOSE = "customer";
  private static final int LIFE_SECONDS =
      (int) Duration.ofDays(CustomerSignIn.SESSION_DAYS).toSeconds();

  @Inject ShopSecret secret;
  @Inject PublicAddress address;

  /** The token of the reader's session; it may be over. */
  public Optional<String> of(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .flatMap(cookie -> verified(cookie.getValue()).stream())
            .findFirst();
  }

  /** The reader is in that session from now on. */
  void give(HttpServletResponse response, String token) {
    response.addCookie(cookie(NAME, token + "." + secret.sign(PURPOSE, token), LIFE_SECONDS, true));
    response.addCookie(cookie(MARK, "1", LIFE_SECONDS, false));
  }

  /** The reader is in no session any more. */
  void forget(HttpServletResponse response) {
    response.addCookie(cookie(NAME, "", 0, true));
    response.addCookie(cookie(MARK, "", 0, false));
  }

  private Cookie cookie(String name, String value, int seconds, boolean hidden) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(hidden);
    cookie.setSecure(address.of("/").startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private Optional<String> verified(String value) {
    int dot = value.indexOf('.');
    return dot > 0 && secret.verify(PURPOSE, value.substring(0, dot), value.substring(dot + 1))
        ? Optional.of(value.substring(0, dot))
        : Optional.empty();
  }
}
