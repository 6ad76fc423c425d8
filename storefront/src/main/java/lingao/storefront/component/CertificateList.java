package lingao.storefront.component;

import java.util.List;
import java.util.Locale;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/**
 * Certificates with number, issuer and days of validity. Each says whether it holds today; one that
 * expired or whose scheme ended is shown as history, never as valid.
 */
public final class CertificateList extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Certificate> certificates;

  /** The list, in the order given. */
  public CertificateList(String id, List<Certificate> certificates) {
    super(id);
    this.certificates = certificates;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("certificates", certificates, this::populate));
  }

  private void populate(ListItem<Certificate> item, Certificate certificate) {
    String status = nameOf(certificate.status());
    item.add(AttributeModifier.append("class", "certificate--" + status));
    item.add(new Label("mark", new ResourceModel("certificate.mark." + certificate.mark().slug())));
    item.add(
        new Label("status", new ResourceModel("certificate.status." + status))
            .add(AttributeModifier.append("class", "status--" + status)));
    item.add(new Label("scope", in(certificate.scope())));
    item.add(new Label("number", certificate.number()));
    item.add(new Label("issuer", in(certificate.issuer())));
    item.add(new Label("validity", validity(certificate)));
  }

  private String validity(Certificate certificate) {
    return certificate
        .expires()
        .map(last -> Dates.span(certificate.issued(), last, getLocale()))
        .orElseGet(
            () -> Dates.day(certificate.issued(), getLocale()) + getString("certificate.noEnd"));
  }

  private String in(LocalizedText text) {
    return text.in(getLocale());
  }

  private static String nameOf(CertificateStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
