package lingao.storefront.office;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.inventory.MovementPage;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.inventory.StockDesk;
import lingao.catalog.inventory.StockDifference;
import lingao.catalog.inventory.StockMovement;
import lingao.catalog.inventory.StockPage;
import lingao.catalog.inventory.StockRow;
import lingao.catalog.shared.InvalidValue;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockPagesTest {

  private static final String ADDRESS = "/office/stock/HS-LZ-500/county-centre";

  private final Office office = new Office().signedIn(Office.CLERK);
  private final StockDesk desk = office.part(StockDesk.class);

  @BeforeEach
  void some_honey_is_there() {
    StockRow row =
        new StockRow(
            "HS-LZ-500",
            "lychee-honey",
            text("荔枝蜜 <1>", "Lychee honey"),
            text("500 克 瓶", "500 g jar"),
            "county-centre",
            text("县域中心", "County centre"),
            277,
            2,
            1);
    when(desk.stock(any(), anyInt())).thenReturn(new StockPage(120, List.of(row)));
    when(desk.row("HS-LZ-500", "county-centre")).thenReturn(Optional.of(row));
    when(desk.movements(any(), any(), anyInt()))
        .thenReturn(
            new MovementPage(
                2,
                List.of(
                    new StockMovement(
                        "reserved", -2, 2, 0, "L2611297KQ3M8F", Optional.empty(), Instant.EPOCH),
                    new StockMovement(
                        "corrected", -1, 0, 0, "破损", Optional.of("clerk"), Instant.EPOCH))));
  }

  @Test
  void the_list_tells_figures_and_that_they_add_up() {
    Document page = office.open("/office/stock?q=honey&page=2");
    verify(desk).stock("honey", 2);
    assertThat(page.select("tbody tr").text()).contains("荔枝蜜 <1>", "277");
    assertThat(page.select("tbody a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".office-message").text()).contains("核对无误");
    assertThat(page.select(".paging a").eachAttr("href")).contains("/office/stock?q=honey&page=3");
  }

  @Test
  void figures_that_do_not_add_up_are_pointed_out() {
    when(desk.differences())
        .thenReturn(
            List.of(new StockDifference("HS-LZ-500", "county-centre", "5 / 0 / 0", "6 / 0 / 0")));
    Document page = office.open("/office/stock");
    assertThat(page.select(".office-message--error li").text())
        .contains("HS-LZ-500", "5 / 0 / 0", "6 / 0 / 0");
    assertThat(page.text()).doesNotContain("核对无误");
  }

  @Test
  void movements_lead_to_their_order() {
    Document page = office.open(ADDRESS);
    assertThat(page.select("tbody a").eachAttr("href"))
        .containsExactly("/office/orders/L2611297KQ3M8F");
    assertThat(page.select("tbody tr").get(0).text()).contains("下单占用", "−2", "+2");
    assertThat(page.select("tbody tr").get(1).text()).contains("破损", "clerk");
    office.open("/office/stock/NO-SUCH/county-centre");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void pieces_are_taken_in_and_corrected() {
    office.open(ADDRESS);
    send("receive", "12", "SH-7");
    verify(desk).receive("HS-LZ-500", "county-centre", 12, "SH-7");
    office.expectRedirectTo(ADDRESS);
    office.open(ADDRESS);
    send("correct", "−3", "破损");
    verify(desk).correct("HS-LZ-500", "county-centre", -3, "破损");
  }

  @Test
  void what_is_refused_is_said_and_stays_typed() {
    office.open(ADDRESS);
    Document page = send("receive", "a dozen", "SH-7");
    verify(desk, never()).receive(any(), any(), anyInt(), any());
    assertThat(page.select(".office-message--error").text()).contains("整数");
    assertThat(page.select("#receive-pieces").val()).isEqualTo("a dozen");

    doThrow(new OutOfStock(List.of(new Shortage("HS-LZ-500", 300, 277))))
        .when(desk)
        .correct(any(), any(), anyInt(), any());
    office.open(ADDRESS);
    assertThat(send("correct", "-300", "x").select(".office-message--error").text())
        .contains("277");
    doThrow(new InvalidValue("note", "x")).when(desk).correct(any(), any(), anyInt(), any());
    office.open(ADDRESS);
    assertThat(send("correct", "-3", "").select(".office-message--error").text()).contains("原因");
  }

  private Document send(String form, String pieces, String note) {
    FormTester typed = office.form(form);
    typed.setValue("pieces", pieces);
    typed.setValue("note", note);
    typed.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
