package lingao.storefront.office;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.media.Picture;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderFilter;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrderPagesTest {

  private static final OrderNumber NUMBER = new OrderNumber("L2611297KQ3M8F");
  private static final String ADDRESS = "/office/orders/" + NUMBER;

  private final Office office = new Office().signedIn(Office.CLERK);
  private final OrderDesk desk = office.part(OrderDesk.class);

  @Test
  void the_list_is_filtered_and_sought_through() {
    when(desk.page(any(), anyInt()))
        .thenReturn(new OrderPage(41, List.of(order(OrderStatus.PAID, true))));
    Document page = office.open("/office/orders?status=paid&q=138%200013-8000&page=2");
    verify(desk).page(new OrderFilter(Optional.of("paid"), false, "138 00138000"), 2);
    assertThat(page.select("tbody tr").text())
        .contains("L2611297KQ3M8F", "已付款", "待处理", "王<小>明", "快递", "¥70.00");
    assertThat(page.select("tbody a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".office-sorts [aria-current]").text()).isEqualTo("已付款");
    office.open("/office/orders?status=held");
    verify(desk).page(new OrderFilter(Optional.empty(), true, ""), 1);
    office.open("/office/orders?status=%27%20or%20true");
    verify(desk).page(OrderFilter.ALL, 1);
  }

  @Test
  void an_order_shows_all_that_happened() {
    orderIs(order(OrderStatus.TO_PAY, true));
    Document page = office.open(ADDRESS);
    assertThat(page.select(".office-facts").text()).contains("王<小>明", "138 0013 8000", "文澜路1号");
    assertThat(page.select(".office-past li").eachText().get(0)).contains("下单", "顾客");
    assertThat(page.select(".office-past li").eachText().get(1)).contains("到账金额不符", "系统");
    assertThat(page.select(".office-past li").eachText().get(2))
        .as("what somebody of the office wrote")
        .contains("来电：<不要了>", "示例·县电商办");
    assertThat(page.select("main form button").eachAttr("value"))
        .containsExactly("resume", "cancel");
    office.open("/office/orders/L0000000000000");
    assertThat(office.shop().status()).isEqualTo(404);
    office.open("/office/orders/x");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void the_office_calls_off_refunds_and_lets_go_on() {
    orderIs(order(OrderStatus.TO_PAY, true));
    act("cancel", "买家要求");
    verify(desk).cancel(NUMBER, "买家要求");
    office.expectRedirectTo(ADDRESS);
    act("resume", "差一分");
    verify(desk).resume(NUMBER, "差一分");
    orderIs(order(OrderStatus.SHIPPED, false));
    act("refund", "丢失");
    verify(desk).refund(NUMBER, "丢失", false);
  }

  @Test
  void a_paid_order_tells_by_what_it_really_was_paid() {
    orderIs(order(OrderStatus.PAID, false));
    Payment payment = mock();
    when(payment.method()).thenReturn(PaymentMethod.WECHAT_PAY);
    when(office.part(PaymentService.class).paid(NUMBER.value())).thenReturn(Optional.of(payment));
    assertThat(office.open(ADDRESS).select(".office-facts").text()).contains("付款方式 微信支付");
    orderIs(order(OrderStatus.TO_PAY, false));
    assertThat(office.open(ADDRESS).select(".office-facts").text()).doesNotContain("付款方式");
  }

  @Test
  void what_is_refused_is_said() {
    orderIs(order(OrderStatus.PAID, false));
    doThrow(new InvalidValue("reason", "x")).when(desk).cancel(any(), eq(""));
    assertThat(act("cancel", "").select(".office-message--error").text()).contains("原因");
    IllegalMove late = mock();
    doThrow(late).when(desk).cancel(any(), eq("late"));
    assertThat(act("cancel", "late").select(".office-message--error").text()).contains("已经变了");
    act("nonsense", "x");
    verify(desk, org.mockito.Mockito.never()).refund(any(), any(), anyBoolean());
  }

  @Test
  void nothing_can_be_done_to_an_order_that_is_over() {
    orderIs(order(OrderStatus.CANCELLED, false));
    assertThat(office.open(ADDRESS).select("main form")).isEmpty();
  }

  private Document act(String act, String reason) {
    office.open(ADDRESS);
    FormTester form = office.form("form");
    form.setValue("reason", reason);
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("act", act);
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }

  private void orderIs(OrderView order) {
    when(desk.order(NUMBER)).thenReturn(Optional.of(order));
  }

  private static OrderLine line() {
    return new OrderLine(
        1,
        "HS-LZ-500",
        "lychee-honey",
        "heshe-honey",
        text("和舍蜂蜜", "Heshe honey"),
        text("荔枝蜜", "Lychee honey"),
        text("500 克 瓶", "500 g jar"),
        new Picture("0".repeat(64), 800, 600, text("蜂蜜", "Honey")),
        new Money(6200),
        1,
        new Money(0),
        780,
        Temperature.AMBIENT,
        0);
  }

  private static OrderView order(OrderStatus status, boolean held) {
    Instant at = Instant.parse("2026-11-29T08:00:00Z");
    return new OrderView(
        NUMBER,
        status,
        held,
        Optional.empty(),
        Locale.CHINESE,
        Optional.of(new Contact("王<小>明", new Mobile("13800138000"), Optional.empty())),
        new Courier("海南省", "", "临高县", "文澜路1号"),
        "county-centre",
        new OrderPromise(
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1), Optional.empty(), false),
        PaymentMethod.CARD,
        List.of(line()),
        new Money(6200),
        List.of(),
        new Money(800),
        List.of(),
        new Money(7000),
        Optional.empty(),
        Optional.empty(),
        at,
        at.plusSeconds(1800),
        status == OrderStatus.TO_PAY ? Optional.empty() : Optional.of(at.plusSeconds(60)),
        List.of(
            new OrderEvent(Optional.empty(), OrderStatus.TO_PAY, "placed", "customer", at),
            new OrderEvent(
                Optional.of(OrderStatus.TO_PAY), OrderStatus.TO_PAY, "wrong-amount", "shop", at),
            new OrderEvent(
                Optional.of(OrderStatus.TO_PAY),
                OrderStatus.CANCELLED,
                "来电：<不要了>",
                "示例·县电商办",
                at)));
  }
}
