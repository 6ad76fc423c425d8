package lingao.storefront.office.price;

import jakarta.inject.Inject;
import java.util.Locale;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.CampaignPage;
import lingao.catalog.promotion.CampaignService;
import lingao.catalog.promotion.CampaignState;
import lingao.catalog.promotion.PriceCampaign;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.ScopeNames;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The price campaigns, the latest beginning first; each can be ended. */
public class PricesPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private BrandService brands;
  @Inject private ProductService products;
  @Inject private CampaignService campaigns;

  /** The page; {@code ?page=2} for the second. */
  public PricesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("prices.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    CampaignPage found = campaigns.page(page());
    add(new Label("total", text("prices.total", found.total())));
    OfficeForm list = new EndForm("list");
    list.add(new Each<>("rows", found.campaigns(), this::populate));
    add(list.setVisible(!found.campaigns().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.campaigns().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> "/office/prices?page=" + number));
  }

  private void populate(ListItem<PriceCampaign> item, PriceCampaign campaign) {
    String name = campaign.name().in(getLocale());
    item.add(new Label("name", name));
    item.add(new DemoMark("demo", campaign.demo()));
    item.add(new Label("percent", text("prices.percent.of", campaign.percent())));
    item.add(new Label("scope", scope(campaign)));
    item.add(new Label("skus", campaign.skus()));
    item.add(
        new Label(
            "state",
            getString("prices.state." + campaign.state().name().toLowerCase(Locale.ROOT))));
    item.add(Moments.label("begins", campaign.begins()), Moments.label("ends", campaign.ends()));
    WebMarkupContainer end = new WebMarkupContainer("end");
    end.add(AttributeModifier.replace("value", campaign.id()));
    end.add(AttributeModifier.replace("aria-label", text("prices.end.of", name)));
    item.add(end.setVisible(campaign.state() != CampaignState.OVER));
  }

  private String scope(PriceCampaign campaign) {
    return ScopeNames.of(campaign.scope(), brands, products, getLocale())
        .orElseGet(() -> getString("prices.scope.all"));
  }

  private StringResourceModel text(String key, Object parameter) {
    return new StringResourceModel(key, this).setParameters(parameter);
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  /** One button a row. */
  private final class EndForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    EndForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String id = pressed("end");
      if (id.matches("\\d{1,18}") && campaigns.end(Long.parseLong(id))) {
        getSession().info(getString("prices.ended"));
      }
      throw to("/office/prices?page=" + page());
    }
  }
}
