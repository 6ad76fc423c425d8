package lingao.storefront.office.price;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.CampaignOverlap;
import lingao.catalog.promotion.CampaignService;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCampaign;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.OfficeSuggest;
import lingao.storefront.office.OfficeText;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a price campaign is planned; what can't be so is told below its field. */
public class NewPricesPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private CampaignService campaigns;
  @Inject private BrandService brands;
  @Inject private ProductService products;
  @Inject private ShopTime time;

  private final transient OfficeFields fields = new OfficeFields();

  /** The page. */
  public NewPricesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("new-prices.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OfficeForm form =
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            submit();
          }
        };
    form.add(
        fields.of(
            text("nameZh", "text", 60, ""),
            text("nameEn", "text", 60, ""),
            new OfficeChoice("brand", "new-prices.brand", brands()),
            new OfficeSuggest("product", "new-prices.product", 80, products()),
            text("percent", "number", 3, ""),
            text("begins", "datetime-local", 20, time.today().plusDays(1) + "T00:00"),
            text("ends", "datetime-local", 20, time.today().plusDays(8) + "T00:00")));
    add(form);
  }

  private void submit() {
    try {
      campaigns.plan(campaign());
      getSession().info(getString("new-prices.done"));
      throw to("/office/prices");
    } catch (InvalidValue e) {
      boolean shown = fields.refuse(e.name(), getString("new-prices.error." + e.name()));
      error(getString(shown ? "new-prices.check" : "new-prices.error." + e.name()));
    } catch (CampaignOverlap e) {
      String skus = String.join("、", e.skus());
      String why =
          new StringResourceModel("new-prices.overlap", this).setParameters(skus).getString();
      fields.refuse("begins", why);
      error(why);
    }
  }

  private NewCampaign campaign() {
    return new NewCampaign(
        fields.localized("name"),
        new GoodsScope(fields.optional("brand"), fields.optional("product")),
        fields.number("percent"),
        fields.moment("begins"),
        fields.moment("ends"),
        false);
  }

  private Map<String, String> products() {
    Map<String, String> names = new LinkedHashMap<>();
    products.names().forEach((slug, name) -> names.put(slug, name.in(getLocale())));
    return names;
  }

  private Map<String, String> brands() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", getString("new-prices.brand.all"));
    brands.brands().forEach(brand -> names.put(brand.slug(), brand.name().in(getLocale())));
    return names;
  }

  private static OfficeText text(String id, String type, int longest, String begin) {
    return new OfficeText(id, "new-prices." + id, type, longest, begin);
  }
}
