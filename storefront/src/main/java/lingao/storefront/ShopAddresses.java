package lingao.storefront;

import lingao.storefront.aftersale.ReceiptPage;
import lingao.storefront.aftersale.ReturnPage;
import lingao.storefront.aftersale.ReturnPicturePage;
import lingao.storefront.basket.BasketPage;
import lingao.storefront.basket.CarryPage;
import lingao.storefront.brand.BrandPage;
import lingao.storefront.brand.BrandsPage;
import lingao.storefront.checkout.CheckoutPage;
import lingao.storefront.hall.HallPage;
import lingao.storefront.hall.HallsPage;
import lingao.storefront.layout.ErrorPage;
import lingao.storefront.layout.NotFoundPage;
import lingao.storefront.order.OrderAddresses;
import lingao.storefront.payment.PaymentAddresses;
import lingao.storefront.product.ProductPage;
import lingao.storefront.product.ProductsPage;
import lingao.storefront.recent.RecentPage;
import lingao.storefront.review.ReviewPage;
import lingao.storefront.trace.GraphPage;
import lingao.storefront.trace.PieceMapper;
import lingao.storefront.trace.TracePage;
import lingao.storefront.trace.TraceStoryPage;
import lingao.storefront.trace.suspicion.ReportPackagePage;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page answers at which address; printed codes and bookmarks rely on them. */
final class ShopAddresses {

  private ShopAddresses() {}

  static void mount(WebApplication shop) {
    shop.mountPage("/basket", BasketPage.class);
    shop.mountPage("/basket/carry", CarryPage.class);
    shop.mountPage("/brands", BrandsPage.class);
    shop.mountPage("/brands/${slug}", BrandPage.class);
    shop.mountPage("/checkout", CheckoutPage.class);
    shop.mountPage("/halls", HallsPage.class);
    shop.mountPage("/halls/${slug}", HallPage.class);
    OrderAddresses.mount(shop);
    shop.mountPage("/products", ProductsPage.class);
    shop.mountPage("/products/${slug}", ProductPage.class);
    shop.mountPage("/trace", TracePage.class);
    shop.mountPage("/trace/${code}", TraceStoryPage.class);
    shop.mountPage("/trace/${code}/graph", GraphPage.class);
    shop.mount(new PieceMapper());
    shop.mountPage("/suspicion", ReportPackagePage.class);
    shop.mountPage("/orders/${number}/receipt.pdf", ReceiptPage.class);
    shop.mountPage("/orders/${number}/return", ReturnPage.class);
    shop.mountPage("/orders/${number}/return/pictures/${key}", ReturnPicturePage.class);
    PaymentAddresses.mount(shop);
    shop.mountPage("/recent", RecentPage.class);
    shop.mountPage("/orders/${number}/review", ReviewPage.class);
    shop.mountPage("/error/404", NotFoundPage.class);
    shop.mountPage("/error/500", ErrorPage.class);
  }
}
