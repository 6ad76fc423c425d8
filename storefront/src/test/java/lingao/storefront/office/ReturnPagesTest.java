package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnPage;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.storefront.aftersale.Orders;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReturnPagesTest {

  private static final ReturnNumber NUMBER = new ReturnNumber(Orders.NUMBER, 1);
  private static final String ADDRESS = "/office/returns/" + NUMBER;

  private final Office office = new Office().signedIn(Office.CLERK);
  private final ReturnDesk desk = office.part(ReturnDesk.class);

  private Document caseIs(ReturnStatus status) {
    when(desk.find(any())).thenReturn(Optional.of(Orders.one(status)));
    return office.open(ADDRESS);
  }

  private void press(String form, String... fields) {
    var tester = office.form(form);
    var sent = office.shop().wicket().getRequest().getPostParameters();
    for (int i = 0; i < fields.length; i += 2) {
      sent.setParameterValue(fields[i], fields[i + 1]);
    }
    tester.submit();
  }

  @Test
  void the_queue_shows_what_waits_and_leads_to_each() {
    when(desk.open(anyInt()))
        .thenReturn(new ReturnPage(41, List.of(Orders.one(ReturnStatus.REQUESTED))));
    Document page = office.open("/office/returns");
    assertThat(page.select("tbody a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select("tbody td").eachText()).contains("¥9.99", "待审核");
    assertThat(page.select("[aria-label][href*='page=3']")).isNotEmpty();
    verify(desk, never()).all(anyInt());
  }

  @Test
  void each_status_has_its_own_forms() {
    assertThat(caseIs(ReturnStatus.REQUESTED).select("form button").eachAttr("value"))
        .contains("goods", "refund", "refuse");
    assertThat(caseIs(ReturnStatus.APPROVED).select("form [name=sellable]").eachAttr("value"))
        .containsExactly("2");
    assertThat(caseIs(ReturnStatus.REFUND_FAILED).text()).contains("再次退款");
    Document over = caseIs(ReturnStatus.REFUNDED);
    assertThat(over.select("[name=do], [name=sellable]")).isEmpty();
    assertThat(over.select(".office-photographs img").attr("src"))
        .isEqualTo(ADDRESS + "/pictures/" + "p".repeat(32));
    assertThat(over.select(".office-returned__words").text()).contains("<script>");
    assertThat(over.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void who_grants_decides_whether_the_goods_come_back() {
    caseIs(ReturnStatus.REQUESTED);
    press("decide", "do", "refund", "answer", "抱歉");
    verify(desk).approve(NUMBER, "抱歉", false);
    office.expectRedirectTo(ADDRESS);
    caseIs(ReturnStatus.REQUESTED);
    press("decide", "do", "goods", "answer", "");
    verify(desk).approve(NUMBER, "", true);
  }

  @Test
  void who_refuses_has_to_say_why() {
    caseIs(ReturnStatus.REQUESTED);
    press("decide", "do", "refuse", "answer", "  ");
    assertThat(office.shop().status()).isEqualTo(200);
    verify(desk, never()).refuse(any(), any());
    press("decide", "do", "refuse", "answer", "已过期限");
    verify(desk).refuse(NUMBER, "已过期限");
  }

  @Test
  void goods_that_are_back_are_sellable_when_somebody_says_so() {
    caseIs(ReturnStatus.APPROVED);
    press("goods-back", "do", "received", "sellable", "2");
    verify(desk).goodsReceived(NUMBER, List.of(2));
    caseIs(ReturnStatus.APPROVED);
    press("goods-back", "do", "received", "sellable", "99");
    verify(desk).goodsReceived(NUMBER, List.of());
  }

  @Test
  void a_refund_that_failed_is_tried_again() {
    caseIs(ReturnStatus.REFUND_FAILED);
    press("again");
    verify(desk).refundAgain(NUMBER);
  }

  @Test
  void a_photograph_is_for_the_office_alone() {
    when(desk.picture(any(), any())).thenReturn(Optional.of(new byte[] {7}));
    office.open(ADDRESS + "/pictures/" + "p".repeat(32));
    assertThat(office.shop().wicket().getLastResponse().getBinaryContent()).containsExactly(7);
    Office stranger = new Office();
    stranger.open(ADDRESS + "/pictures/" + "p".repeat(32));
    assertThat(stranger.shop().status()).isEqualTo(303);
    verify(stranger.part(ReturnDesk.class), never()).picture(any(), any());
  }

  @Test
  void what_is_no_case_has_no_page() {
    when(desk.find(any())).thenReturn(Optional.empty());
    for (String number : List.of("L2611297KQ3M8F-1", "nonsense", "L2611297KQ3M8F-0")) {
      office.open("/office/returns/" + number);
      assertThat(office.shop().status()).isEqualTo(404);
    }
  }
}
