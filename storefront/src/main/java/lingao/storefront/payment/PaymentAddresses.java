package lingao.storefront.payment;

import lingao.storefront.payment.stub.WalletPage;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page of paying answers at which address. */
public final class PaymentAddresses {

  private PaymentAddresses() {}

  /** Opens them in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/payments/return", ReturnPage.class);
    shop.mountPage("/stripe-stub/wallet/${intent}", WalletPage.class);
  }
}
