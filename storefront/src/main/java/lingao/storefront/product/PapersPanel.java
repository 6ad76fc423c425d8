package lingao.storefront.product;

import java.util.List;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.storefront.component.CertificateList;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** The certificates of a product: those that hold, and apart from them those that are history. */
class PapersPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Certificate> certificates;

  PapersPanel(String id, List<Certificate> certificates) {
    super(id);
    this.certificates = certificates;
    setRenderBodyOnly(true);
    setVisible(!certificates.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(part("current", certificates.stream().filter(c -> !isHistory(c)).toList()));
    add(part("history", certificates.stream().filter(PapersPanel::isHistory).toList()));
  }

  private static WebMarkupContainer part(String id, List<Certificate> certificates) {
    WebMarkupContainer part = new WebMarkupContainer(id);
    part.add(new CertificateList("certificates", certificates));
    part.setVisible(!certificates.isEmpty());
    return part;
  }

  private static boolean isHistory(Certificate certificate) {
    return certificate.status() == CertificateStatus.EXPIRED
        || certificate.status() == CertificateStatus.DISCONTINUED;
  }
}
