package lingao.storefront.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.shared.ShopSecret;
import lingao.storefront.web.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which basket is a reader's, by a signed cookie: what the shop has not signed is not even looked
 * up.
 */
@ApplicationScoped
public class BasketCookie {

  static final String NAME = "lingao-basket";
  private static final String PURPOSE = "basket";
  private static final int LIFE_SECONDS = (int) Duration.ofDays(180).toSeconds();

  @Inject ShopSecret secret;
  @Inject PublicAddress address;
  @Inject BasketService baskets;

  /** The id of the reader's basket, if they have one; it may have been swept meanwhile. */
  public Optional<String> of(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .flatMap(cookie -> verified(cookie.getValue()).stream())
            .findFirst();
  }

  /** The reader has that basket from now on. */
  public void give(HttpServletResponse response, String id) {
    response.addCookie(cookie(id + "." + secret.sign(PURPOSE, id), LIFE_SECONDS));
  }

  /** The reader has no basket any more: for who signs out. */
  public void forget(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  /** A customer has signed in: what is in the reader's basket becomes theirs. */
  public void signedIn(HttpServletRequest request, HttpServletResponse response, long customer) {
    Optional<String> own = baskets.of(customer);
    Optional<String> brought = of(request).filter(id -> baskets.find(id).isPresent());
    brought
        .map(id -> baskets.merge(id, customer))
        .or(() -> own)
        .ifPresent(id -> give(response, id));
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
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
