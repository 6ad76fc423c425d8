package lingao.kiosk.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.basket.ForgottenBaskets;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.shared.ShopTime;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Visits in a cookie that no script reads and no other site sends. */
@ApplicationScoped
public class Visits {

  static final String COOKIE = "lingao-kiosk";
  private static final Logger LOG = Logger.getLogger(Visits.class.getName());
  private static final Duration LIFE = Duration.ofMinutes(30);

  @Inject private ShopSecret secret;
  @Inject private ShopTime time;
  @Inject private PublicAddress address;
  @Inject private ForgottenBaskets forgotten;

  /** The visit that a request belongs to; a new one when it carries none that still lasts. */
  public Visit of(HttpServletRequest request) {
    return cookie(request)
        .flatMap(text -> new VisitText(secret).read(text, time.now()))
        .orElse(Visit.NEW);
  }

  /** The visit goes on like this, for half an hour from now. */
  public void keep(HttpServletResponse response, Visit visit) {
    String text = new VisitText(secret).write(visit, time.now().plus(LIFE));
    response.addCookie(cookie(text, (int) LIFE.toSeconds()));
  }

  /** Forgets the visitor, if there was one: the cookie and the basket. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    if (cookie(request).isPresent()) {
      response.addCookie(cookie("", 0));
      of(request).basket().ifPresent(this::forget);
    }
  }

  /** The idle screen has to come, whatever happens; the basket is then swept later. */
  private void forget(String basket) {
    try {
      forgotten.forget(basket);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "a visitor''s basket could not be removed yet", e);
    }
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .findFirst();
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath(HallLinks.CONTEXT);
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(address.of("/").startsWith("https:"));
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
