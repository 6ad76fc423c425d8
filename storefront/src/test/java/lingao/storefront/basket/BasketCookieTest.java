package lingao.storefront.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lingao.catalog.basket.BasketView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasketCookieTest {

  private final BasketCookie cookies = new BasketCookie();
  private final HttpServletRequest request = mock();
  private final HttpServletResponse response = mock();
  private final AtomicReference<Cookie> given = new AtomicReference<>();

  @BeforeEach
  void sign() {
    cookies.secret = mock();
    cookies.address = mock();
    cookies.baskets = mock();
    when(cookies.secret.sign("basket", "mine")).thenReturn("seal");
    when(cookies.secret.verify("basket", "mine", "seal")).thenReturn(true);
    when(cookies.address.of(anyString())).thenReturn("https://shop.test/");
    doAnswer(
            call -> {
              given.set(call.getArgument(0));
              return null;
            })
        .when(response)
        .addCookie(any());
  }

  @Test
  void is_kept_from_scripts_and_other_sites_for_half_a_year() {
    cookies.give(response, "mine");
    assertThat(given.get().getValue()).isEqualTo("mine.seal");
    assertThat(given.get().isHttpOnly()).isTrue();
    assertThat(given.get().getSecure()).isTrue();
    assertThat(given.get().getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(given.get().getMaxAge()).isEqualTo(180 * 24 * 60 * 60);
    assertThat(given.get().getPath()).isEqualTo("/");
    cookies.forget(response);
    assertThat(given.get().getMaxAge()).isZero();
  }

  @Test
  void counts_only_with_the_shops_signature() {
    assertThat(read()).isEmpty();
    assertThat(read(new Cookie("lingao-basket", "mine.seal"))).contains("mine");
    assertThat(read(new Cookie("lingao-basket", "mine.forged"))).isEmpty();
    assertThat(read(new Cookie("lingao-basket", "other.seal"))).isEmpty();
    assertThat(read(new Cookie("lingao-basket", "mine"))).isEmpty();
    assertThat(read(new Cookie("lingao-basket", ""))).isEmpty();
    assertThat(read(new Cookie("else", "mine.seal"))).isEmpty();
  }

  @Test
  void who_signs_in_takes_the_basket_along() {
    when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("lingao-basket", "mine.seal")});
    BasketView basket = Baskets.of();
    when(cookies.baskets.find("mine")).thenReturn(Optional.of(basket));
    when(cookies.baskets.of(7)).thenReturn(Optional.of("mine"));
    when(cookies.baskets.merge("mine", 7)).thenReturn("mine");
    cookies.signedIn(request, response, 7);
    verify(cookies.baskets).merge("mine", 7);
    assertThat(given.get().getValue()).isEqualTo("mine.seal");
  }

  private Optional<String> read(Cookie... sent) {
    when(request.getCookies()).thenReturn(sent.length == 0 ? null : sent);
    return cookies.of(request);
  }
}
