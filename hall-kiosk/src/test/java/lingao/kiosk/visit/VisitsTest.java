package lingao.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.basket.ForgottenBaskets;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.shared.ShopTime;
import lingao.kiosk.Parts;
import lingao.storefront.web.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class VisitsTest {

  private static final String BASKET = "Ab3_-".repeat(6) + "xy";
  private static final String TOKEN = "c".repeat(32) + "." + "s".repeat(43);
  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

  private final Parts parts = new Parts();
  private final Visits visits = new Visits();
  private final ForgottenBaskets forgotten = parts.get(ForgottenBaskets.class);
  private final Visit visit =
      new Visit(Optional.of(BASKET), Optional.of(TOKEN), Optional.of("L2611247KQ3M8F"));

  @BeforeEach
  void parts() {
    ShopSecret secret = mock(ShopSecret.class, CALLS_REAL_METHODS);
    doAnswer(call -> signature(call.getArgument(0) + "|" + call.getArgument(1)))
        .when(secret)
        .sign(anyString(), anyString());
    parts.put(ShopSecret.class, secret);
    when(parts.get(PublicAddress.class).of(anyString())).thenReturn("https://shop.test/");
    at(NOW);
  }

  @Test
  void areKeptInACookieThatNoScriptReadsAndNoOtherSiteSends() {
    Cookie cookie = kept(visit);
    assertThat(visits.of(request("/kiosk/lingao/basket", cookie))).isEqualTo(visit);
    assertThat(cookie.getPath()).isEqualTo("/kiosk");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofMinutes(30).toSeconds());
    assertThat(visits.of(request("/", kept(Visit.NEW.withBasket(BASKET)))))
        .isEqualTo(Visit.NEW.withBasket(BASKET));
  }

  @Test
  void areOverAfterHalfAnHourWhateverTheBrowserKeeps() {
    Cookie cookie = kept(visit);
    at(NOW.plus(Duration.ofMinutes(29)));
    assertThat(visits.of(request("/", cookie))).isEqualTo(visit);
    at(NOW.plus(Duration.ofMinutes(30)));
    assertThat(visits.of(request("/", cookie))).isEqualTo(Visit.NEW);
  }

  @Test
  void areNewWhenTheCookieIsMissingForgedOrCut() {
    assertThat(visits.of(request("/"))).isEqualTo(Visit.NEW);
    String good = kept(visit).getValue();
    for (String bad :
        new String[] {
          "",
          "~",
          "~~~~",
          good.substring(1),
          good.substring(0, good.length() - 1),
          good.replace(BASKET, "B".repeat(32)),
          good.replace("L2611247KQ3M8F", "L2611247KQ3M8G"),
          good + good,
          "a".repeat(5000)
        }) {
      assertThat(visits.of(request("/", new Cookie(Visits.COOKIE, bad))))
          .as(bad)
          .isEqualTo(Visit.NEW);
    }
  }

  @Test
  void endWhenTheIdleScreenComesBackAndNotBefore() throws Exception {
    Cookie cookie = kept(visit);
    for (String other :
        new String[] {"/kiosk/lingao/basket", "/kiosk/lingao/brands", "/kiosk/visit"}) {
      HttpServletResponse response = mock(HttpServletResponse.class);
      filter(request(other, cookie), response);
      verify(response, never()).addCookie(any());
    }
    verify(forgotten, never()).forget(anyString());
    for (String idle : new String[] {"/kiosk/lingao", "/kiosk/lingao/", "/kiosk/"}) {
      HttpServletResponse response = mock(HttpServletResponse.class);
      filter(request(idle, cookie), response);
      Cookie given = given(response);
      assertThat(given.getMaxAge()).isZero();
      assertThat(given.getPath()).isEqualTo("/kiosk");
      assertThat(given.getValue()).isEmpty();
    }
    verify(forgotten, times(3)).forget(BASKET);
  }

  @Test
  void leaveTheIdleScreenAloneWhenNobodyWasThereOrTheDatabaseIsAway() throws Exception {
    HttpServletResponse quiet = mock(HttpServletResponse.class);
    filter(request("/kiosk/lingao"), quiet);
    verify(quiet, never()).addCookie(any());
    Cookie cookie = kept(visit);
    doThrow(new IllegalStateException("away")).when(forgotten).forget(anyString());
    HttpServletResponse response = mock(HttpServletResponse.class);
    filter(request("/kiosk/lingao", cookie), response);
    assertThat(given(response).getMaxAge()).isZero();
  }

  private void filter(HttpServletRequest request, HttpServletResponse response) throws Exception {
    EndOfVisitFilter filter = parts.into(new EndOfVisitFilter());
    FilterChain chain = mock(FilterChain.class);
    filter.doFilter(request, response, chain);
    verify(chain).doFilter(request, response);
  }

  private Cookie kept(Visit kept) {
    HttpServletResponse response = mock(HttpServletResponse.class);
    visits.keep(response, kept);
    return given(response);
  }

  private static Cookie given(HttpServletResponse response) {
    ArgumentCaptor<Cookie> cookie = ArgumentCaptor.forClass(Cookie.class);
    verify(response).addCookie(cookie.capture());
    return cookie.getValue();
  }

  private static HttpServletRequest request(String path, Cookie... cookies) {
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getCookies()).thenReturn(cookies.length == 0 ? null : cookies);
    when(request.getRequestURI()).thenReturn(path);
    when(request.getContextPath()).thenReturn("/kiosk");
    return request;
  }

  private void at(Instant now) {
    parts.put(ShopTime.class, new ShopTime(Clock.fixed(now, ShopTime.ZONE)));
    parts.put(Visits.class, parts.into(visits));
  }

  private static String signature(String text) {
    String digits = Long.toUnsignedString(text.hashCode() * 0x9E3779B97F4A7C15L, 36);
    return (digits + "-".repeat(43)).substring(0, 43);
  }
}
