package lingao.storefront.home;

import lingao.storefront.layout.ShopPage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The front page. */
public class HomePage extends ShopPage {

  private static final long serialVersionUID = 1L;

  /** The page. */
  public HomePage(PageParameters parameters) {
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
}
