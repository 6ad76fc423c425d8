package lingao.storefront;

import lingao.storefront.layout.ErrorPage;
import lingao.storefront.layout.NotFoundPage;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page answers at which address; printed codes and bookmarks rely on them. */
final class ShopAddresses {

  private ShopAddresses() {}

  static void mount(WebApplication shop) {
    shop.mountPage("/error/404", NotFoundPage.class);
    shop.mountPage("/error/500", ErrorPage.class);
  }
}
