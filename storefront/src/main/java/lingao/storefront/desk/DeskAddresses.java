package lingao.storefront.desk;

import org.apache.wicket.protocol.http.WebApplication;

/** Which page of the desk answers at which address. */
public final class DeskAddresses {

  private DeskAddresses() {}

  /** Opens the desk in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/desk", DeskPage.class);
    shop.mountPage("/desk/orders/${number}", DeskOrderPage.class);
    shop.mountPage("/desk/password", DeskPasswordPage.class);
  }
}
