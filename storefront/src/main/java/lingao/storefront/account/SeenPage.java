package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.product.ProductCard;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.form.Typed;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What a customer has looked at lately, and forgetting it. */
public class SeenPage extends AccountPage {

  private static final long serialVersionUID = 1L;

  @Inject private RecentlySeen seen;

  /** The page. */
  public SeenPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "seen";
  }

  @Override
  void submit(Typed typed) {
    seen.forget(customer().id());
    throw to("/account/seen?done=forgotten");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<ProductCard> cards = seen.products(customer().id(), RecentlySeen.MOST);
    add(new ProductGrid("products", cards).setVisible(!cards.isEmpty()));
    add(new WebMarkupContainer("forget").setVisible(!cards.isEmpty()));
    add(new WebMarkupContainer("none").setVisible(cards.isEmpty()));
  }
}
