package lingao.storefront.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnRequest;
import lingao.catalog.aftersale.ReturnRequest.Pieces;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.receipt.ReceiptService;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

class ReturnPageTest {

  private static final String KEY = "0123456789abcdef";

  private final ShopTester shop = new ShopTester();
  private final ReturnService returns = shop.part(ReturnService.class);

  ReturnPageTest() {
    Orders.give(shop);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void lines_can_be_chosen_each_with_what_its_pieces_come_to(Language language) {
    Document page = shop.openPublic(Orders.ADDRESS, language);
    assertThat(page.select(".return-line")).hasSize(3);
    assertThat(page.select("#pieces-1 option").eachAttr("value"))
        .containsExactly("0", "1", "2", "3");
    assertThat(page.select("#pieces-2 option").last().text()).contains("¥20.00");
    assertThat(page.select("#pieces-2 option").get(1).text()).contains("¥10.00");
    assertThat(page.select("#pieces-3")).isEmpty();
    assertThat(page.select("#reason option").eachAttr("value"))
        .containsExactly("", "NO_REASON", "DAMAGED", "SPOILED");
    assertThat(page.select(".return-form").attr("action")).isEqualTo(Orders.ADDRESS);
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    assertThat(shop.wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("no-referrer");
  }

  @Test
  void what_became_of_a_request_comes_before_the_form_for_another() {
    when(returns.cases(any())).thenReturn(List.of(Orders.one(ReturnStatus.REQUESTED)));
    Document page = shop.openPublic(Orders.ADDRESS + "&done=sent", Language.ZH);
    assertThat(page.select("details:not([open]) > summary").text()).isEqualTo("再次申请退货");
    assertThat(page.select("details .return-form")).hasSize(1);
    assertThat(page.select(".returns__done").text()).isEqualTo("申请已收到，进展会显示在这里。");
    assertThat(
            shop.open(Orders.ADDRESS + "&done=withdrawn", Language.ZH)
                .select(".returns__done")
                .text())
        .isEqualTo("申请已撤销。");
    when(returns.cases(any())).thenReturn(List.of());
    assertThat(shop.open(Orders.ADDRESS, Language.ZH).select("details")).isEmpty();
  }

  @Test
  void without_the_token_there_is_no_page() {
    for (String address :
        List.of(
            "/orders/" + Orders.NUMBER + "/return",
            "/orders/" + Orders.NUMBER + "/return?token=wrong",
            "/orders/" + Orders.NUMBER + "/receipt.pdf?token=",
            "/orders/" + Orders.NUMBER + "/return/pictures/" + Orders.PICTURE)) {
      shop.open(address, Language.ZH);
      assertThat(shop.status()).as(address).isEqualTo(404);
    }
    verifyNoInteractions(returns, shop.part(ReceiptService.class));
  }

  @Test
  void a_form_that_says_too_little_keeps_what_it_says() {
    Document page =
        shop.post(
            Orders.ADDRESS,
            Language.ZH,
            "do",
            "send",
            "key",
            KEY,
            "pieces-1",
            "0",
            "words",
            "壳碎 <b>了</b>",
            "kept",
            Orders.PICTURE);
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#pieces-1", "#reason");
    assertThat(page.select("#words").text()).isEqualTo("壳碎 <b>了</b>");
    assertThat(page.select("[name=kept]").attr("value")).isEqualTo(Orders.PICTURE);
    assertThat(page.select(".photographs__picture").attr("src"))
        .isEqualTo(
            "/orders/L2611297KQ3M8F/return/pictures/" + Orders.PICTURE + "?token=" + Orders.TOKEN);
    assertThat(page.select("[name=key]").attr("value")).isEqualTo(KEY);
    verify(returns, never()).request(any(), any());
  }

  @Test
  void a_form_that_says_enough_becomes_a_case() {
    when(returns.request(any(), any())).thenReturn(new ReturnNumber(Orders.NUMBER, 1));
    shop.post(
        Orders.ADDRESS,
        Language.ZH,
        "do",
        "send",
        "key",
        KEY,
        "pieces-1",
        "0",
        "pieces-2",
        "2",
        "reason",
        "DAMAGED",
        "words",
        "",
        "kept",
        Orders.PICTURE,
        "kept",
        "q".repeat(32),
        "left-out",
        "q".repeat(32));
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("/return?token=" + Orders.TOKEN + "&done=sent");
    ArgumentCaptor<ReturnRequest> request = ArgumentCaptor.forClass(ReturnRequest.class);
    verify(returns).request(eq(Orders.NUMBER), request.capture());
    assertThat(request.getValue())
        .isEqualTo(
            new ReturnRequest(
                KEY,
                List.of(new Pieces(2, 2)),
                ReturnReason.DAMAGED,
                Optional.empty(),
                List.of(Orders.PICTURE)));
  }

  @Test
  void hostile_fields_are_told_or_left_aside() {
    Document page =
        shop.post(
            Orders.ADDRESS,
            Language.EN,
            "do",
            "send",
            "key",
            "x",
            "pieces-1",
            "-1",
            "pieces-2",
            "999999999999",
            "pieces-3",
            "1",
            "pieces-77",
            "1",
            "reason",
            "' or 1=1",
            "words",
            "x".repeat(5000));
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes li")).hasSize(1);
    verify(returns, never()).request(any(), any());
    doThrow(new InvalidValue("words", "long")).when(returns).request(any(), any());
    shop.post(
        Orders.ADDRESS,
        Language.EN,
        "do",
        "send",
        "key",
        KEY,
        "pieces-2",
        "1",
        "reason",
        "DAMAGED",
        "words",
        "x".repeat(501));
    assertThat(shop.status()).isEqualTo(422);
  }

  @ParameterizedTest
  @EnumSource(ReturnStatus.class)
  void a_case_shows_how_it_stands(ReturnStatus status) {
    when(returns.cases(Orders.NUMBER)).thenReturn(List.of(Orders.one(status)));
    Document page = shop.openPublic(Orders.ADDRESS, Language.ZH);
    assertThat(page.select(".return-case .return-status").text()).isNotEmpty();
    boolean over = status == ReturnStatus.REFUSED || status == ReturnStatus.WITHDRAWN;
    assertThat(page.select(".return-case__amount").eachText())
        .isEqualTo(over ? List.of() : List.of("¥9.99"));
    boolean open = status == ReturnStatus.REQUESTED || status == ReturnStatus.APPROVED;
    assertThat(page.select("[name=withdraw]").size()).isEqualTo(open ? 1 : 0);
    assertThat(page.select(".return-case__words").text()).contains("<script>");
  }

  @Test
  void a_case_of_ones_own_can_be_withdrawn_and_no_other() {
    shop.post(Orders.ADDRESS, Language.ZH, "withdraw", "L2611297KQ3M8F-1");
    assertThat(shop.status()).isEqualTo(303);
    verify(returns).withdraw(new ReturnNumber(Orders.NUMBER, 1));
    shop.post(Orders.ADDRESS, Language.ZH, "withdraw", "L2611297KQ3M8G-1");
    verify(returns, never()).withdraw(new ReturnNumber(new OrderNumber("L2611297KQ3M8G"), 1));
  }

  @Test
  void an_order_under_way_tells_what_can_be_done() {
    when(returns.offer(any())).thenReturn(new ReturnOffer(Orders.NUMBER, false, List.of()));
    Document page = shop.openPublic(Orders.ADDRESS, Language.ZH);
    assertThat(page.select(".return-form")).isEmpty();
    assertThat(page.select(".returns__closed").text()).contains("收到货后");
  }

  @Test
  void files_are_for_their_reader_alone() {
    byte[] jpeg = {1, 2, 3};
    when(returns.picture(Orders.NUMBER, Orders.PICTURE)).thenReturn(Optional.of(jpeg));
    shop.open(
        "/orders/L2611297KQ3M8F/return/pictures/" + Orders.PICTURE + "?token=" + Orders.TOKEN,
        Language.ZH);
    var answer = shop.wicket().getLastResponse();
    assertThat(answer.getBinaryContent()).isEqualTo(jpeg);
    assertThat(answer.getContentType()).isEqualTo("image/jpeg");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_receipt_is_in_the_buyers_language_unless_another_is_asked_for() {
    ReceiptService receipts = shop.part(ReceiptService.class);
    when(receipts.pdf(any(), any(), any())).thenReturn(new byte[] {'%'});
    String address = "/orders/L2611297KQ3M8F/receipt.pdf?token=" + Orders.TOKEN;
    shop.open(address, Language.EN);
    verify(receipts).pdf(any(), eq(Language.ZH.locale()), any());
    assertThat(shop.wicket().getLastResponse().getHeader("Content-Disposition"))
        .isEqualTo("inline; filename=\"receipt-L2611297KQ3M8F.pdf\"");
    assertThat(shop.wicket().getLastResponse().getContentType()).isEqualTo("application/pdf");
    shop.open(address + "&lang=en", Language.EN);
    verify(receipts).pdf(any(), eq(Language.EN.locale()), any());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_orders_page_leads_to_receipt_and_returns(Language language) {
    when(returns.cases(Orders.NUMBER)).thenReturn(List.of(Orders.one(ReturnStatus.REFUNDED)));
    var order = shop.part(OrderDoor.class).open(Orders.NUMBER.value(), Orders.TOKEN).orElseThrow();
    Document panel = shop.render(new AftersalePanel("panel", order, Orders.TOKEN), language);
    assertThat(panel.select("a").eachAttr("href"))
        .containsExactly(
            Orders.ADDRESS, "/orders/L2611297KQ3M8F/receipt.pdf?token=" + Orders.TOKEN);
    assertThat(panel.select(".aftersale__case").text())
        .contains(language == Language.ZH ? "已退款" : "Refunded", "¥9.99");
  }
}
