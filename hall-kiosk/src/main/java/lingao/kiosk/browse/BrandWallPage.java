package lingao.kiosk.browse;

import jakarta.inject.Inject;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The wall of the county's ten brands. */
public class BrandWallPage extends HallPage {

  private static final long serialVersionUID = 1L;

  @Inject private BrandService brands;

  /** The screen. */
  public BrandWallPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("brands", brands.brands(), (item, brand) -> item.add(tile(brand))));
  }

  private Component tile(BrandSummary brand) {
    return new Link("link", links().brand(brand.slug()))
        .add(new KioskPicture("scene", brand.scene(), "50vw").decorative())
        .add(new Label("name", in(brand.name())))
        .add(new Label("town", in(brand.town().name())))
        .add(new DemoMark("demo", brand.demo()))
        .add(AttributeModifier.append("class", "accent-" + brand.slug()));
  }
}
