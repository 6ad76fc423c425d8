package lingao.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.UnknownSku;
import lingao.kiosk.Baskets;
import lingao.kiosk.Parts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitServletTest {

  private final Parts parts = new Parts();
  private final VisitServlet servlet = parts.into(new VisitServlet());
  private final Visits visits = parts.get(Visits.class);
  private final HallBaskets baskets = parts.get(HallBaskets.class);
  private final VisitOrders orders = parts.get(VisitOrders.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  @BeforeEach
  void answers() throws IOException {
    when(visits.of(request)).thenReturn(Visit.NEW);
    when(baskets.isHall("haikou")).thenReturn(true);
    when(response.getOutputStream()).thenReturn(new Captured());
  }

  @Test
  void tellsNothingOfWhoHasNothing() throws IOException {
    servlet.doGet(request, response);
    assertThat(answer()).isEqualTo("{\"pieces\":0,\"limited\":false,\"offered\":false}");
    verify(response).setHeader("Cache-Control", "no-store");
  }

  @Test
  void tellsHowTheVisitStands() throws IOException {
    when(visits.of(request))
        .thenReturn(Visit.NEW.withBasket("b").withHandoff("t").withOrder("L2611247KQ3M8F"));
    when(baskets.find("b")).thenReturn(Optional.of(Baskets.of(Baskets.line("A", 2))));
    when(parts.get(BasketHandoff.class).offered("t")).thenReturn(Optional.of(Baskets.of()));
    when(orders.status("L2611247KQ3M8F", false)).thenReturn(Optional.of("to_pay"));
    servlet.doGet(request, response);
    assertThat(answer())
        .isEqualTo("{\"pieces\":2,\"limited\":false,\"offered\":true,\"order\":\"to_pay\"}");
    when(request.getParameter("ask")).thenReturn("1");
    servlet.doGet(request, response);
    verify(orders).status("L2611247KQ3M8F", true);
  }

  @Test
  void addsForAScriptAndSaysWhatTheBasketHolds() throws IOException {
    sent("haikou", "A");
    when(request.getHeader("Accept")).thenReturn("application/json");
    when(baskets.add("haikou", Optional.empty(), "A", "203.0.113.9"))
        .thenReturn(new HallBaskets.Added("b", 3, true));
    servlet.doPost(request, response);
    assertThat(answer()).startsWith("{\"pieces\":3,\"limited\":true");
    verify(visits).keep(response, Visit.NEW.withBasket("b"));
  }

  @Test
  void addsWithoutScriptAndLeadsToTheBasket() throws IOException {
    sent("haikou", "A");
    when(baskets.add("haikou", Optional.empty(), "A", "203.0.113.9"))
        .thenReturn(new HallBaskets.Added("b", 1, false));
    servlet.doPost(request, response);
    verify(response).setStatus(303);
    verify(response).setHeader("Location", "/kiosk/haikou/basket");
  }

  @Test
  void refusesNoHallNoGoodsAndTooMuch() throws IOException {
    sent(null, null);
    servlet.doPost(request, response);
    verify(response).sendError(400);
    sent("haikou", "nothing");
    when(baskets.add(anyString(), any(), anyString(), any())).thenThrow(mock(UnknownSku.class));
    servlet.doPost(request, response);
    verify(response).sendError(404);
    HttpServletResponse full = mock(HttpServletResponse.class);
    doThrow(mock(BasketFull.class)).when(baskets).add(anyString(), any(), anyString(), any());
    servlet.doPost(request, full);
    verify(full).sendError(422);
    verify(visits, never()).keep(any(), any());
    verify(orders, never()).status(anyString(), anyBoolean());
  }

  private void sent(@Nullable String hall, @Nullable String sku) {
    when(request.getParameter("hall")).thenReturn(hall);
    when(request.getRemoteAddr()).thenReturn("203.0.113.9");
    when(request.getParameter("sku")).thenReturn(sku);
  }

  private String answer() {
    return body.toString(StandardCharsets.UTF_8);
  }

  /** Keeps what is written. */
  private final class Captured extends ServletOutputStream {

    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
