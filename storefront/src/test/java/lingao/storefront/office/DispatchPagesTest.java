package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.dispatch.Carrier;
import lingao.catalog.dispatch.DispatchPage;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.Shipment;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.dispatch.TrackingNumber;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderStatus;
import lingao.storefront.office.dispatch.Sent;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchPagesTest {

  private static final String ADDRESS = "/office/dispatch/" + Sent.NUMBER;
  private static final Courier COURIER = new Courier("海南省", "", "临高县", "文澜路1号");

  private final Office office = new Office().signedIn(Office.CLERK);
  private final DispatchService dispatch = office.part(DispatchService.class);

  @BeforeEach
  void places_are_known() {
    when(office.part(DeliveryService.class).place(any())).thenReturn(Sent.place());
  }

  @Test
  void the_queue_is_filtered_by_stage_and_kind() {
    when(dispatch.page(any(), any(), anyInt()))
        .thenReturn(new DispatchPage(61, List.of(Sent.item(OrderStatus.PREPARING))));
    when(dispatch.counts(any())).thenReturn(Map.of(Stage.PACKING, 61L));
    Document page = office.open("/office/dispatch?stage=packing&kind=hall&page=2");
    verify(dispatch).page(Stage.PACKING, Optional.of(DeliveryKind.HALL), 2);
    assertThat(page.select(".queue__order").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".queue__order").text()).contains("王<小>明", "2 件", "冷链");
    assertThat(page.select(".stages [aria-current]").text()).isEqualTo("备货中 61");
    assertThat(page.select(".paging a")).isNotEmpty();
    office.open("/office/dispatch?stage=%27&kind=x&page=-1");
    verify(dispatch).page(Stage.TO_PACK, Optional.empty(), 1);
  }

  @Test
  void an_order_offers_what_can_be_done_next() {
    orderIs(COURIER, OrderStatus.PAID, false);
    Document page = office.open(ADDRESS);
    assertThat(page.select(".slip").text()).contains("138 0013 8000", "荔枝<蜜>", "× 2");
    assertThat(buttons(page)).containsExactly("开始备货", "确认发货");
    assertThat(page.select("#carrier option").eachAttr("value"))
        .contains("SF")
        .doesNotContain("COUNTY_VAN");
    orderIs(new StationPickup("S01"), OrderStatus.PREPARING, false);
    assertThat(office.open(ADDRESS).select("#carrier option").eachAttr("value"))
        .containsExactly("COUNTY_VAN");
    orderIs(new HallPickup("lingao"), OrderStatus.PAID, false);
    assertThat(buttons(office.open(ADDRESS))).containsExactly("开始备货", "备好，通知顾客来取");
    orderIs(COURIER, OrderStatus.SHIPPED, false);
    assertThat(buttons(office.open(ADDRESS))).containsExactly("记录动态", "确认已送达");
    orderIs(COURIER, OrderStatus.PAID, true);
    assertThat(buttons(office.open(ADDRESS))).isEmpty();
    office.open("/office/dispatch/L0000000000000");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void an_order_is_shipped_in_parcels() {
    orderIs(COURIER, OrderStatus.PAID, false);
    office.open(ADDRESS);
    ship("EMS", "ab1234567\n\n ab1234568 ");
    verify(dispatch)
        .ship(
            Sent.NUMBER,
            new Shipment(
                Carrier.EMS,
                List.of(new TrackingNumber("AB1234567"), new TrackingNumber("AB1234568"))));
    office.expectRedirectTo(ADDRESS);
  }

  @Test
  void wrong_numbers_stay_to_be_mended() {
    orderIs(COURIER, OrderStatus.PAID, false);
    office.open(ADDRESS);
    Document page = ship("EMS", "12");
    assertThat(page.select(".office-message--error").text()).contains("6 至 40");
    assertThat(page.select("#numbers").text()).isEqualTo("12");
    assertThat(page.select("#carrier [selected]").val()).isEqualTo("EMS");
    assertThat(buttons(page)).containsExactly("开始备货", "确认发货");
    verify(dispatch, never()).ship(any(), any());
    office.open(ADDRESS);
    assertThat(ship("PIGEON", "12345678").select(".office-message--error").text()).contains("承运方");
  }

  @Test
  void a_step_that_comes_too_late_is_told_to_be() {
    orderIs(COURIER, OrderStatus.PAID, false);
    office.open(ADDRESS);
    FormTester form = office.form("steps:pack");
    orderIs(COURIER, OrderStatus.REFUNDING, false);
    doThrow(mock(IllegalMove.class)).when(dispatch).pack(Sent.NUMBER);
    form.submit();
    office.expectRedirectTo(ADDRESS);
    assertThat(office.open(ADDRESS).select(".office-message--error").text()).contains("已经改变");
  }

  @Test
  void the_slip_is_for_the_printer() {
    orderIs(COURIER, OrderStatus.PREPARING, false);
    Document page = office.open(ADDRESS + "/slip");
    assertThat(page.select(".slip").text()).contains(Sent.NUMBER.value(), "生日快乐 <3", "全程冷链");
    assertThat(page.select("button[data-print]").hasAttr("hidden")).isTrue();
    assertThat(page.select("main form")).isEmpty();
  }

  private void orderIs(Delivery delivery, OrderStatus status, boolean held) {
    when(dispatch.order(Sent.NUMBER)).thenReturn(Optional.of(Sent.order(delivery, status, held)));
  }

  private Document ship(String carrier, String numbers) {
    FormTester form = office.form("steps:ship");
    form.setValue("numbers", numbers);
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("carrier", carrier);
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }

  private static List<String> buttons(Document page) {
    return page.select(".steps button").eachText();
  }
}
