package lingao.storefront.office.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import lingao.catalog.dispatch.PickupService;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ParcelsPanelTest {

  private final ShopTester shop = new ShopTester();
  private final PickupService pickups = shop.part(PickupService.class);

  @Test
  void parcels_show_their_way_the_latest_first() {
    when(pickups.parcels(Sent.NUMBER)).thenReturn(List.of(Sent.parcel()));
    Document panel = panel();
    assertThat(panel.select(".parcel__name").text()).isEqualTo("顺丰速运 SF1234567890");
    assertThat(panel.select("li").eachText())
        .containsExactly("11-29 16:01 运输中 海口 <转运>", "11-29 16:00 已从县物流中心发出");
  }

  @Test
  void nothing_is_shown_where_nothing_has_left() {
    assertThat(panel().text()).isEmpty();
  }

  private Document panel() {
    return shop.render(new ParcelsPanel("p", Sent.NUMBER), Language.ZH);
  }
}
