package lingao.kiosk.browse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import lingao.catalog.brand.MarkLicence;
import lingao.catalog.shared.ShopTime;
import lingao.kiosk.component.Dates;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** A licence to use the county brand mark; one that is not valid today is said to be so. */
class LicencePanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private ShopTime time;
  private final transient MarkLicence licence;

  LicencePanel(String id, MarkLicence licence) {
    super(id);
    this.licence = licence;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean valid = licence.validOn(time.today());
    add(
        new WebMarkupContainer("licence")
            .add(
                new Label("status", new ResourceModel(valid ? "licence.valid" : "licence.invalid")))
            .add(new Label("number", licence.number()))
            .add(new Label("holder", licence.holder().in(getLocale())))
            .add(new Label("from", day(licence.validFrom())))
            .add(new Label("to", day(licence.validTo())))
            .add(AttributeModifier.append("class", valid ? "licence--valid" : "licence--invalid")));
  }

  private String day(LocalDate day) {
    return Dates.day(day, Language.of(getLocale()));
  }
}
