package lingao.storefront.order;

import org.apache.wicket.protocol.http.WebApplication;

/** Which page of an order answers at which address. */
public final class OrderAddresses {

  private OrderAddresses() {}

  /** Opens them in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/orders/find", FindPage.class);
    shop.mountPage("/orders/${number}", OrderPage.class);
    shop.mountPage("/orders/${number}/pay", PayPage.class);
  }
}
