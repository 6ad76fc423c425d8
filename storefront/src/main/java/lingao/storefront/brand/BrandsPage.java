package lingao.storefront.brand;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The county's brands on a map, and in a list beside it that says the same. */
public class BrandsPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  @Inject private BrandService brands;

  /** The page. */
  public BrandsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected String description() {
    return getString("intro");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<BrandSummary> all = brands.brands();
    add(new CountyMapPanel("map", all));
    add(new Each<>("brands", all, this::row));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(BrandStyles.REFERENCE));
  }

  private void row(ListItem<BrandSummary> item, BrandSummary brand) {
    item.add(AttributeModifier.append("class", "accent-" + brand.slug()));
    item.add(new PicturePanel("emblem", brand.emblem(), "6rem").decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/brands/" + brand.slug()));
    link.add(new Label("name", in(brand.name())));
    item.add(link);
    item.add(new DemoMark("demo", brand.demo()));
    item.add(new Label("town", in(brand.town().name())));
    item.add(
        new Label("products", new StringResourceModel("products").setParameters(brand.products())));
    item.add(new Label("tagline", in(brand.tagline())));
  }
}
