package lingao.storefront.brand;

import java.time.LocalDate;
import lingao.catalog.brand.MarkLicence;
import lingao.storefront.component.Dates;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The licence to use the county brand mark, for anyone to verify: whether it holds today. */
class LicencePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient MarkLicence licence;
  private final LocalDate today;

  LicencePanel(String id, MarkLicence licence, LocalDate today) {
    super(id);
    this.licence = licence;
    this.today = today;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String state = state();
    add(AttributeModifier.append("class", "certificate--" + state));
    add(
        new Label("status", new ResourceModel("licence.status." + state))
            .add(AttributeModifier.append("class", "status--" + state)));
    add(new Label("number", licence.number()));
    add(new Label("holder", licence.holder().in(getLocale())));
    add(new Label("scope", licence.scope().in(getLocale())));
    add(new Label("validity", Dates.span(licence.validFrom(), licence.validTo(), getLocale())));
    add(new Label("today", Dates.day(today, getLocale())));
  }

  private String state() {
    if (licence.validOn(today)) {
      return "valid";
    }
    return today.isBefore(licence.validFrom()) ? "not-yet-valid" : "expired";
  }
}
