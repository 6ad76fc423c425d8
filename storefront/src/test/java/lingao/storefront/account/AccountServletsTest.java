package lingao.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.customer.SignedIn;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import lingao.storefront.Answer;
import lingao.storefront.basket.BasketCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class AccountServletsTest {

  private static final Slug HONEY = new Slug("honey");

  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();
  private final CurrentCustomer current = new CurrentCustomer();
  private final HeartServlet heart = new HeartServlet();

  AccountServletsTest() throws IOException {}

  @BeforeEach
  void wire() {
    heart.current = current;
    heart.favourites = mock();
    when(heart.favourites.add(7, HONEY)).thenReturn(true);
    when(request.getParameter("product")).thenReturn("honey");
  }

  @Test
  void a_heart_is_put_and_taken_away_again() throws IOException {
    current.become(Account.LIU);
    when(request.getHeader("Accept")).thenReturn("application/json");
    heart.doPost(request, answer.response());
    assertThat(answer.body()).contains("\"favourite\":true");
    when(request.getParameter("on")).thenReturn("false");
    heart.doPost(request, answer.response());
    verify(heart.favourites).remove(7, HONEY);
  }

  @Test
  void without_script_the_favourites_show_it() throws IOException {
    current.become(Account.LIU);
    heart.doPost(request, answer.response());
    assertThat(answer.header("Location")).isEqualTo("/account/favourites?done=added");
    when(heart.favourites.add(7, HONEY)).thenThrow(new InvalidValue("favourites", "x"));
    heart.doPost(request, answer.response());
    assertThat(answer.header("Location")).isEqualTo("/account/favourites?done=full");
  }

  @Test
  void a_guest_signs_in_first() throws IOException {
    heart.doPost(request, answer.response());
    assertThat(answer.header("Location"))
        .isEqualTo("/account/sign-in?done=first&to=%2Fproducts%2Fhoney");
    when(request.getHeader("Accept")).thenReturn("application/json");
    heart.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(401);
    verify(heart.favourites, never()).add(anyLong(), any());
  }

  @Test
  void a_page_learns_who_is_there_and_guests_stay_unknown() throws IOException {
    StateServlet state = new StateServlet();
    state.current = current;
    state.favourites = mock();
    when(state.favourites.contains(7, HONEY)).thenReturn(true);
    state.doGet(request, answer.response());
    assertThat(answer.body()).isEqualTo("{\"favourite\":false}");
    current.become(Account.LIU);
    Answer known = new Answer();
    state.doGet(request, known.response());
    assertThat(known.body()).contains("刘 <阿妹>", "\"favourite\":true");
  }

  @Test
  void what_a_guest_looks_at_is_not_noted() {
    LookedServlet looked = new LookedServlet();
    looked.current = current;
    looked.seen = mock();
    looked.doPost(request, answer.response());
    verify(looked.seen, never()).note(anyLong(), any());
    current.become(Account.LIU);
    looked.doPost(request, answer.response());
    verify(looked.seen).note(7, HONEY);
    assertThat(answer.status()).isEqualTo(204);
  }

  @Test
  void who_comes_in_gets_a_new_session_and_keeps_the_basket() {
    Entrance entrance = entrance();
    when(entrance.cookie.of(request)).thenReturn(Optional.of("old"));
    entrance.enter(request, answer.response(), new SignedIn("new", Account.LIU));
    verify(entrance.signIn).signOut("old");
    verify(entrance.cookie).give(answer.response(), "new");
    verify(entrance.basket).signedIn(request, answer.response(), 7);
  }

  @Test
  void who_leaves_leaves_nothing_in_the_browser() {
    Entrance entrance = entrance();
    when(entrance.cookie.of(request)).thenReturn(Optional.of("old"));
    entrance.leave(request, answer.response());
    verify(entrance.signIn).signOut("old");
    verify(entrance.cookie).forget(answer.response());
    verify(entrance.basket).forget(answer.response());
  }

  @Test
  void a_cookie_whose_session_is_over_is_taken_back() throws Exception {
    CustomerFilter filter = new CustomerFilter();
    filter.cookie = mock();
    filter.signIn = mock();
    filter.current = current;
    FilterChain chain = mock();
    when(filter.cookie.of(request)).thenReturn(Optional.of("token"));
    when(filter.signIn.customer("token")).thenReturn(Optional.of(Account.LIU));
    filter.doFilter(request, answer.response(), chain);
    assertThat(current.customer()).contains(Account.LIU);
    verify(filter.cookie, never()).forget(any());
    when(filter.signIn.customer("token")).thenReturn(Optional.empty());
    filter.doFilter(request, answer.response(), chain);
    verify(filter.cookie).forget(answer.response());
  }

  @Test
  void the_cookie_is_signed_hidden_and_marked_for_scripts() {
    CustomerCookie cookies = new CustomerCookie();
    cookies.secret = mock();
    cookies.address = mock();
    when(cookies.secret.sign("customer", "token")).thenReturn("seal");
    when(cookies.secret.verify("customer", "token", "seal")).thenReturn(true);
    when(cookies.address.of("/")).thenReturn("https://shop.test/");
    HttpServletResponse response = mock();
    cookies.give(response, "token");
    ArgumentCaptor<Cookie> given = ArgumentCaptor.forClass(Cookie.class);
    verify(response, org.mockito.Mockito.times(2)).addCookie(given.capture());
    Cookie session = given.getAllValues().get(0);
    assertThat(session.getValue()).isEqualTo("token.seal");
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getSecure()).isTrue();
    assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(session.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
    assertThat(given.getAllValues().get(1).isHttpOnly()).isFalse();
    assertThat(given.getAllValues().get(1).getValue()).isEqualTo("1");
    when(request.getCookies()).thenReturn(new Cookie[] {session});
    assertThat(cookies.of(request)).contains("token");
    when(request.getCookies())
        .thenReturn(new Cookie[] {new Cookie(CustomerCookie.NAME, "token.forged")});
    assertThat(cookies.of(request)).isEmpty();
  }

  private static Entrance entrance() {
    Entrance entrance = new Entrance();
    entrance.cookie = mock();
    entrance.basket = mock(BasketCookie.class);
    entrance.signIn = mock(CustomerSignIn.class);
    return entrance;
  }
}
