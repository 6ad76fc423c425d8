package lingao.storefront.console.trace;

import java.util.List;
import org.apache.wicket.protocol.http.WebApplication;

/** Which page of batches answers where: the same for owners and for the office. */
public final class BatchAddresses {

  private BatchAddresses() {}

  /** Opens the pages in {@code shop}. */
  public static void mount(WebApplication shop) {
    for (String root : List.of("/office/batches", "/console/batches")) {
      shop.mountPage(root, BatchesPage.class);
      shop.mountPage(root + "/new", NewBatchPage.class);
      shop.mountPage(root + "/import", ImportPage.class);
      shop.mountPage(root + "/import/form", ImportFormPage.class);
      shop.mountPage(root + "/${code}", BatchPage.class);
      shop.mountPage(root + "/${code}/record/${kind}", RecordPage.class);
      shop.mountPage(root + "/${code}/correct", CorrectPage.class);
      shop.mountPage(root + "/${code}/adjust", AdjustPage.class);
    }
  }
}
