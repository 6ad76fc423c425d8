package lingao.storefront.hall;

import jakarta.inject.Inject;
import lingao.catalog.hall.HallService;
import lingao.storefront.component.HallCards;
import lingao.storefront.layout.ShopPage;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The county's experience halls. */
public class HallsPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;

  /** The page. */
  public HallsPage(PageParameters parameters) {
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
    add(new HallCards("halls", halls.halls()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(HallStyles.REFERENCE));
  }
}
