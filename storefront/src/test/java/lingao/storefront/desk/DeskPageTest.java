package lingao.storefront.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.dispatch.DeskPickup;
import lingao.catalog.dispatch.DeskRefused;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.dispatch.DispatchPage;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderStatus;
import lingao.storefront.office.Office;
import lingao.storefront.office.dispatch.Sent;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskPageTest {

  private final Office office = new Office().signedIn(Office.member(9, Role.HALL));
  private final DeskService desk = office.part(DeskService.class);

  @BeforeEach
  void one_order_waits() {
    when(desk.page(any(), anyInt()))
        .thenReturn(new DispatchPage(1, List.of(Sent.item(OrderStatus.READY_FOR_PICKUP))));
    when(desk.counts()).thenReturn(Map.of(Stage.WAITING, 1L));
    when(office.part(DeliveryService.class).place(any())).thenReturn(Sent.place());
  }

  @Test
  void a_hall_sees_its_lists_and_no_code_in_them() {
    Document page = office.open("/desk?stage=waiting");
    verify(desk).page(Stage.WAITING, 1);
    assertThat(page.select(".stages a").eachText())
        .containsExactly("待备货 0", "备货中 0", "待自提 1", "逾期未取 0");
    assertThat(page.select(".queue__order").text()).contains("王<小>明", "冷链", "2026年12月6日");
    assertThat(page.select(".queue__order").attr("href")).isEqualTo("/desk/orders/" + Sent.NUMBER);
    assertThat(page.select("#parcel")).isEmpty();
    assertThat(page.select(".desk__found")).isEmpty();
  }

  @Test
  void a_code_shows_what_to_hand_out_and_a_button_does_it() {
    found();
    Document page = office.open("/desk?code=1234+5678");
    assertThat(page.select(".slip").text())
        .contains("荔枝<蜜>", "× 2", "冷藏", "生日快乐 <3", "138****8000")
        .doesNotContain("138 0013 8000");
    when(desk.handOut(eq("1234 5678"), any())).thenReturn(Sent.NUMBER);
    send("hand-out", "handed", "1234 5678");
    verify(desk).handOut(eq("1234 5678"), any());
    office.expectRedirectTo("/desk");
    assertThat(office.open("/desk").select(".office-message").text()).contains("已交给顾客");
  }

  @Test
  void a_refusal_is_told_in_words() {
    for (DeskRefused.Reason reason : DeskRefused.Reason.values()) {
      DeskRefused refused = mock();
      when(refused.reason()).thenReturn(reason);
      doThrow(refused).when(desk).find(any(), any());
      Document page = office.open("/desk?code=12345678");
      assertThat(page.select(".office-message--error").text()).isNotEmpty();
      assertThat(page.select(".desk__found")).isEmpty();
    }
    DeskRefused twice = mock();
    when(twice.reason()).thenReturn(DeskRefused.Reason.HANDED_OUT_ALREADY);
    doThrow(twice).when(desk).handOut(any(), any());
    office.open("/desk");
    assertThat(send("hand-out", "handed", "12345678").select(".office-message--error").text())
        .contains("已经取走");
  }

  @Test
  void who_guesses_is_told_how_long_to_wait() {
    TooManyAttempts tooMany = mock();
    when(tooMany.minutes()).thenReturn(3L);
    when(desk.find(any(), any())).thenThrow(tooMany);
    Document page = office.open("/desk?code=12345678");
    assertThat(page.select(".office-message--error").text()).contains("3 分钟");
    assertThat(office.shop().status()).isEqualTo(429);
    assertThat(office.shop().wicket().getLastResponse().getHeader("Retry-After")).isEqualTo("180");
  }

  @Test
  void another_sites_form_hands_nothing_out() {
    found();
    office.open("/desk?code=12345678");
    FormTester form = office.form("hand-out");
    office.shop().wicket().getRequest().setHeader("sec-fetch-site", "cross-site");
    form.submit();
    assertThat(office.shop().status()).isEqualTo(403);
    verify(desk, never()).handOut(any(), any());
  }

  @Test
  void a_station_receives_parcels() {
    office.signedIn(Office.member(10, Role.STATION));
    when(desk.receive(eq("P2611297KQ3M8F"), any())).thenReturn(Sent.NUMBER);
    Document page = office.open("/desk");
    assertThat(page.select(".stages a").eachText()).containsExactly("运输中 0", "待自提 1", "逾期未取 0");
    send("receive", "parcel", "P2611297KQ3M8F");
    office.expectRedirectTo("/desk");
  }

  @Test
  void an_orders_page_offers_the_next_step_alone_and_is_that_places_only() {
    String address = "/desk/orders/" + Sent.NUMBER;
    when(desk.order(Sent.NUMBER)).thenReturn(Optional.empty());
    office.open(address);
    assertThat(office.shop().status()).isEqualTo(404);
    HallPickup hall = new HallPickup("lingao");
    when(desk.order(Sent.NUMBER))
        .thenReturn(Optional.of(Sent.order(hall, OrderStatus.PREPARING, false)));
    assertThat(office.open(address).select(".steps button").eachText())
        .containsExactly("已备好，通知顾客来取");
    office.form("ready").submit();
    verify(desk).ready(Sent.NUMBER);

    office.signedIn(Office.member(10, Role.STATION));
    StationPickup village = new StationPickup("S01", Optional.of("S01-01"));
    when(desk.order(Sent.NUMBER))
        .thenReturn(Optional.of(Sent.order(village, OrderStatus.SHIPPED, false)));
    assertThat(office.open(address).select(".steps button").eachText())
        .containsExactly("已随班车送往村服务点");
  }

  private void found() {
    when(desk.find(any(), any()))
        .thenReturn(
            new DeskPickup(
                Sent.pickup(PickupState.WAITING),
                Sent.order(new HallPickup("lingao"), OrderStatus.READY_FOR_PICKUP, false)));
  }

  private Document send(String form, String name, String value) {
    FormTester tester = office.form(form);
    office.shop().wicket().getRequest().getPostParameters().setParameterValue(name, value);
    tester.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
