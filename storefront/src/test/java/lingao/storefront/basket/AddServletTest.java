package lingao.storefront.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.UnknownSku;
import lingao.catalog.credential.TooManyAttempts;
import lingao.storefront.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddServletTest {

  private final AddServlet servlet = new AddServlet();
  private final HttpServletRequest request = mock();
  private final Answer answer = new Answer();

  AddServletTest() throws IOException {}

  @BeforeEach
  void serve() {
    servlet.baskets = mock();
    servlet.cookie = mock();
    when(servlet.cookie.of(request)).thenReturn(Optional.empty());
    when(servlet.baskets.put(any(), any(), anyInt(), any())).thenReturn(Baskets.ID);
    when(servlet.baskets.pieces(Baskets.ID)).thenReturn(3);
    when(request.getParameter("sku")).thenReturn("DW-KXC-500");
    when(request.getRemoteAddr()).thenReturn("203.0.113.9");
  }

  @Test
  void a_browser_is_led_to_its_basket() throws IOException {
    when(request.getHeader("Accept")).thenReturn("text/html,application/xhtml+xml");
    servlet.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/basket?added=1");
    verify(servlet.baskets).put(Optional.empty(), "DW-KXC-500", 1, "203.0.113.9");
    verify(servlet.cookie).give(answer.response(), Baskets.ID);
  }

  @Test
  void a_script_is_told_how_much_the_basket_holds() throws IOException {
    when(servlet.cookie.of(request)).thenReturn(Optional.of(Baskets.ID));
    when(request.getHeader("Accept")).thenReturn("application/json");
    when(request.getParameter("quantity")).thenReturn("2");
    servlet.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"pieces\":3}");
    verify(servlet.baskets).put(Optional.of(Baskets.ID), "DW-KXC-500", 2, "203.0.113.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100", "1e9", "", "x"})
  void what_is_no_number_of_pieces_is_refused(String quantity) throws IOException {
    when(request.getParameter("quantity")).thenReturn(quantity);
    servlet.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(400);
    verify(servlet.baskets, never()).put(any(), any(), anyInt(), any());
  }

  @Test
  void a_full_basket_and_an_unknown_sku_are_told_in_the_basket() throws IOException {
    BasketFull full = mock();
    doThrow(full).when(servlet.baskets).put(any(), any(), anyInt(), any());
    servlet.doPost(request, answer.response());
    assertThat(answer.header("Location")).isEqualTo("/basket?full=1");
    UnknownSku unknown = mock();
    doThrow(unknown).when(servlet.baskets).put(any(), any(), anyInt(), any());
    servlet.doPost(request, answer.response());
    assertThat(answer.header("Location")).isEqualTo("/basket?unknown=1");
    when(request.getHeader("Accept")).thenReturn("application/json");
    servlet.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void too_many_new_baskets_are_told_in_the_basket() throws IOException {
    doThrow(new TooManyAttempts(Duration.ofSeconds(90)))
        .when(servlet.baskets)
        .put(any(), any(), anyInt(), any());
    servlet.doPost(request, answer.response());
    assertThat(answer.header("Location")).isEqualTo("/basket?busy=1");
    when(request.getHeader("Accept")).thenReturn("application/json");
    servlet.doPost(request, answer.response());
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("90");
  }

  @Test
  void the_badge_counts_the_readers_pieces_and_none_without_a_basket() throws IOException {
    BadgeServlet badge = new BadgeServlet();
    badge.baskets = servlet.baskets;
    badge.cookie = servlet.cookie;
    badge.doGet(request, answer.response());
    when(servlet.cookie.of(request)).thenReturn(Optional.of(Baskets.ID));
    badge.doGet(request, answer.response());
    assertThat(answer.body()).isEqualTo("{\"pieces\":0}{\"pieces\":3}");
  }
}
