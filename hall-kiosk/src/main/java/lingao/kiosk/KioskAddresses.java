package lingao.kiosk;

import lingao.kiosk.attract.IdlePage;
import lingao.kiosk.basket.BasketPage;
import lingao.kiosk.basket.PhonePage;
import lingao.kiosk.browse.BrandPage;
import lingao.kiosk.browse.BrandWallPage;
import lingao.kiosk.browse.GoodsPage;
import lingao.kiosk.checkout.CheckoutPage;
import lingao.kiosk.layout.ErrorPage;
import lingao.kiosk.layout.NotFoundPage;
import lingao.kiosk.order.OrderPage;
import lingao.kiosk.product.ProductPage;
import lingao.kiosk.search.SearchPage;
import lingao.kiosk.trace.JourneyPage;
import lingao.kiosk.trace.TraceEntryPage;
import org.apache.wicket.protocol.http.WebApplication;

/** Which screen answers at which address; see {@link lingao.kiosk.layout.HallLinks}. */
final class KioskAddresses {

  private KioskAddresses() {}

  static void mount(WebApplication kiosk) {
    kiosk.mount(new ScreenMapper("/${hall}", IdlePage.class));
    kiosk.mount(new ScreenMapper("/${hall}/brands", BrandWallPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/brands/${brand}", BrandPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/products", GoodsPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/products/${product}", ProductPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/search", SearchPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/trace", TraceEntryPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/trace/${code}", JourneyPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/basket", BasketPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/basket/phone", PhonePage.class));
    kiosk.mount(new ScreenMapper("/${hall}/checkout", CheckoutPage.class));
    kiosk.mount(new ScreenMapper("/${hall}/order", OrderPage.class));
    kiosk.mount(new ScreenMapper("/error/404", NotFoundPage.class));
    kiosk.mount(new ScreenMapper("/error/500", ErrorPage.class));
  }
}
