package lingao.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.payment.PaymentUnavailable;
import lingao.catalog.shared.Money;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReturnPageTest {

  private static final String ORDER = "L2611297KQ3M8F";

  private final ShopTester shop = new ShopTester();
  private final PaymentService payments = shop.part(PaymentService.class);

  private void payment(PaymentStatus status) {
    when(payments.look("pi_1"))
        .thenReturn(
            Optional.of(
                new Payment(
                    ORDER,
                    "pi_1",
                    "secret",
                    PaymentMethod.ALIPAY,
                    status,
                    new Money(1),
                    Instant.EPOCH,
                    Optional.empty())));
  }

  @Test
  void who_comes_back_is_booked_and_led_to_the_order() {
    payment(PaymentStatus.CAPTURED);
    shop.open(ReturnAddress.of(ORDER, "a-token") + "&payment_intent=pi_1", Language.ZH);
    verify(payments).look("pi_1");
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("/orders/" + ORDER + "?token=a-token");
  }

  @Test
  void a_service_that_is_away_keeps_nobody_from_the_order() {
    when(payments.look(anyString())).thenThrow(new PaymentUnavailable("away", null));
    shop.open(ReturnAddress.of(ORDER, "") + "&payment_intent=pi_1", Language.ZH);
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("/orders/" + ORDER);
  }

  @Test
  void an_address_of_another_site_leads_nowhere() {
    when(payments.look(anyString())).thenReturn(Optional.empty());
    shop.open("/payments/return?order=//evil.test&token=x", Language.EN);
    assertThat(shop.status()).isEqualTo(200);
    shop.open("/payments/return?order=" + ORDER + "&token=x%26y%0d%0a", Language.EN);
    assertThat(shop.location()).endsWith("/orders/" + ORDER);
  }

  @Test
  void a_phone_that_scanned_a_code_is_told_how_it_stands() {
    payment(PaymentStatus.CAPTURED);
    Document page = shop.open("/payments/return?payment_intent=pi_1", Language.EN);
    assertThat(page.select("h1").text()).isEqualTo("Paid");
    assertThat(page.text()).doesNotContain(ORDER);
    payment(PaymentStatus.OPEN);
    assertThat(shop.open("/payments/return?payment_intent=pi_1", Language.ZH).select("h1").text())
        .isEqualTo("还没有收到货款");
  }
}
