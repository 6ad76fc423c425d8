package lingao.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.shared.Money;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import lingao.storefront.web.SecurityHeadersFilter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PayPanelTest {

  private static final String ORDER = "L2611297KQ3M8F";
  private static final NextStep CARD = new NextStep.CardForm("pi_1", "pi_1_secret_2");

  private final ShopTester shop = new ShopTester();
  private final CardService cards = shop.part(CardService.class);

  @BeforeEach
  void againstTheStub() {
    when(cards.isStub()).thenReturn(true);
    when(cards.isReady()).thenReturn(true);
    when(cards.publishableKey()).thenReturn(Optional.empty());
    when(cards.serviceScript()).thenReturn(Optional.empty());
    when(cards.policy()).thenReturn(Optional.empty());
  }

  private Document show(NextStep step, PaymentMethod method, String decline) {
    Payment payment =
        new Payment(
            ORDER,
            "pi_1",
            "pi_1_secret_2",
            method,
            PaymentStatus.OPEN,
            new Money(4250),
            Instant.EPOCH,
            Optional.of(decline).filter(text -> !text.isEmpty()));
    return shop.render(new PayPanel("pay", payment, step, "tok-en_1"), Language.ZH);
  }

  @Test
  void a_cards_figures_have_no_way_to_the_shop() {
    Document page = show(CARD, PaymentMethod.CARD, "");
    Element form = page.select("#card-form").first();
    assertThat(form.attr("data-intent")).isEqualTo("pi_1");
    assertThat(form.attr("data-secret")).isEqualTo("pi_1_secret_2");
    assertThat(form.attr("data-done"))
        .isEqualTo("/payments/return?order=" + ORDER + "&token=tok-en_1&payment_intent=pi_1");
    assertThat(form.attr("data-return"))
        .isEqualTo("https://shop.test/payments/return?order=" + ORDER + "&token=tok-en_1");
    assertThat(form.hasAttr("action")).isFalse();
    assertThat(form.select("input")).hasSize(3);
    assertThat(form.select("[name]")).isEmpty();
    assertThat(form.select("button").text()).isEqualTo("付款 ¥42.50");
    assertThat(page.select("form > .pay__error:not([hidden])")).isEmpty();
  }

  @Test
  void with_the_real_service_its_own_fields_are_shown_under_a_wider_policy() {
    String wider = SecurityHeadersFilter.POLICY + "; frame-src https://js.stripe.com";
    when(cards.isStub()).thenReturn(false);
    when(cards.publishableKey()).thenReturn(Optional.of("pk_test_1"));
    when(cards.policy()).thenReturn(Optional.of(wider));
    Document page = show(CARD, PaymentMethod.CARD, "");
    assertThat(page.select("#card-form").attr("data-key")).isEqualTo("pk_test_1");
    assertThat(page.select("#card-element")).hasSize(1);
    assertThat(page.select("input")).isEmpty();
    assertThat(shop.wicket().getLastResponse().getHeader("Content-Security-Policy"))
        .isEqualTo(wider);
  }

  @Test
  void where_no_card_can_be_taken_it_is_said() {
    when(cards.isReady()).thenReturn(false);
    Document page = show(CARD, PaymentMethod.CARD, "");
    assertThat(page.select("#card-form")).isEmpty();
    assertThat(page.select(".pay__error").text()).contains("支付宝");
  }

  @Test
  void a_declined_try_is_explained() {
    assertThat(show(CARD, PaymentMethod.CARD, "insufficient_funds").select("[role=status]").text())
        .contains("余额不足");
  }

  @Test
  void a_lost_card_is_not_told_apart_from_others() {
    assertThat(show(CARD, PaymentMethod.CARD, "lost_card").select("[role=status]").text())
        .isEqualTo("上次付款没有成功，请重试或换一种付款方式。");
  }

  @Test
  void a_code_is_shown_with_a_way_into_the_app_and_waits() {
    Document page =
        show(
            new NextStep.QrCode("weixin://wxpay/1", "data:image/png;base64,AA", ""),
            PaymentMethod.WECHAT_PAY,
            "");
    assertThat(page.select("img").attr("src")).isEqualTo("data:image/png;base64,AA");
    assertThat(page.select("img").attr("alt")).isNotEmpty();
    assertThat(page.select("a.button").attr("href")).isEqualTo("weixin://wxpay/1");
    assertThat(page.select("#pay-waiting").attr("data-state"))
        .isEqualTo("/api/v1/orders/" + ORDER + "?token=tok-en_1");
    assertThat(page.select("#pay-waiting").attr("data-page"))
        .isEqualTo("/orders/" + ORDER + "?token=tok-en_1");
  }

  @Test
  void a_wallet_has_a_link() {
    NextStep wallet = new NextStep.Redirect("https://wallet.test/pay?a=1&b=2");
    assertThat(show(wallet, PaymentMethod.ALIPAY, "").select("a.button").attr("href"))
        .isEqualTo("https://wallet.test/pay?a=1&b=2");
  }

  @Test
  void what_is_under_way_waits() {
    Document waiting = show(new NextStep.Wait(), PaymentMethod.ALIPAY, "");
    assertThat(waiting.select("#pay-waiting [role=status]").text()).contains("正在处理");
  }
}
