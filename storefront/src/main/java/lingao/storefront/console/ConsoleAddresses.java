package lingao.storefront.console;

import lingao.storefront.console.label.BatchLabelsPage;
import lingao.storefront.console.label.LabelFilePage;
import lingao.storefront.console.label.LabelsPage;
import lingao.storefront.console.trace.BatchAddresses;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page of the owners' console answers at which address. */
public final class ConsoleAddresses {

  private ConsoleAddresses() {}

  /** Opens the console in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/console", BrandReviewsPage.class);
    shop.mountPage("/console/reviews", BrandReviewsPage.class);
    shop.mountPage("/console/labels", LabelsPage.class);
    shop.mountPage("/console/labels/${code}", BatchLabelsPage.class);
    shop.mountPage("/console/labels/${code}/labels.pdf", LabelFilePage.class);
    shop.mountPage("/console/keys", KeysPage.class);
    shop.mountPage("/console/password", ConsolePasswordPage.class);
    BatchAddresses.mount(shop);
  }
}
