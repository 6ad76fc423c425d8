package lingao.storefront.payment.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.stub.StubKeys;
import lingao.catalog.payment.stub.StubWallet;
import lingao.catalog.payment.stub.StubWallet.Ask;
import lingao.catalog.shared.Money;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalletPageTest {

  private static final String PAGE = "/stripe-stub/wallet/pi_1?client_secret=s";

  private final ShopTester shop = new ShopTester();
  private final StubWallet wallet = shop.part(StubWallet.class);
  private final StubKeys keys = shop.part(StubKeys.class);

  private static Ask ask(boolean awaits, String result) {
    return new Ask(
        "pi_1",
        PaymentMethod.ALIPAY,
        new Money(4250),
        awaits,
        "https://shop.test/back?redirect_status=" + result);
  }

  @BeforeEach
  void isAsked() {
    when(keys.standsIn()).thenReturn(true);
    when(wallet.ask("pi_1", "s")).thenReturn(Optional.of(ask(true, "pending")));
    when(wallet.act("pi_1", "s", true)).thenReturn(Optional.of(ask(false, "succeeded")));
    when(wallet.act("pi_1", "s", false)).thenReturn(Optional.of(ask(false, "failed")));
  }

  private String answer(String button) {
    shop.open(PAGE, Language.ZH);
    shop.wicket().getRequest().setHeader("sec-fetch-site", "same-origin");
    FormTester form = shop.wicket().newFormTester("form", false);
    shop.wicket().getRequest().getPostParameters().setParameterValue("answer", button);
    form.submit();
    assertThat(shop.status()).isEqualTo(303);
    return shop.location();
  }

  @Test
  void it_shows_whom_what_and_that_it_is_a_game() {
    Document page = shop.open(PAGE, Language.ZH);
    assertThat(page.select("h1").text()).isEqualTo("支付宝（模拟）");
    assertThat(page.select("main").text()).contains("¥42.50", "不会扣款");
    assertThat(page.select("button")).hasSize(3);
    assertThat(shop.wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("same-origin");
  }

  @Test
  void yes_no_and_not_now_lead_back_as_the_real_ones_do() {
    assertThat(answer("approve")).endsWith("redirect_status=succeeded");
    assertThat(answer("decline")).endsWith("redirect_status=failed");
    assertThat(answer("close")).endsWith("redirect_status=pending");
  }

  @Test
  void not_now_changes_nothing() {
    answer("close");
    verify(wallet, never()).act(any(), any(), anyBoolean());
  }

  @Test
  void what_is_dealt_with_asks_no_more() {
    when(wallet.ask("pi_1", "s")).thenReturn(Optional.of(ask(false, "succeeded")));
    Document page = shop.open(PAGE, Language.EN);
    assertThat(page.select("form")).isEmpty();
    assertThat(page.select("a").attr("href")).endsWith("redirect_status=succeeded");
  }

  @Test
  void without_the_secret_or_with_the_real_service_there_is_no_page() {
    when(wallet.ask("pi_1", "x")).thenReturn(Optional.empty());
    shop.open("/stripe-stub/wallet/pi_1?client_secret=x", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    when(keys.standsIn()).thenReturn(false);
    shop.open(PAGE, Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }
}
