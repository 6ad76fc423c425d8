package lingao.storefront.account;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.customer.Favourites;
import lingao.catalog.customer.ProductsOfCustomer;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.product.ProductCard;
import lingao.storefront.component.ProductGrid;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What a customer finds first: their orders, their favourites and what they looked at. */
public class OverviewPage extends AccountPage {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 4;
  private static final int LATEST = 3;

  @Inject private OrderService orders;
  @Inject private Favourites favourites;
  @Inject private RecentlySeen seen;

  /** The page. */
  public OverviewPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "overview";
  }

  @Override
  protected String title() {
    return new StringResourceModel("overview.hello", this)
        .setParameters(customer().name())
        .getString();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductsOfCustomer chosen = favourites.page(customer().id(), 1);
    add(orders());
    add(shelf("favourites", chosen.cards().stream().limit(SHOWN).toList()));
    add(shelf("seen", seen.products(customer().id(), SHOWN)));
    add(new WebMarkupContainer("no-email").setVisible(customer().email().isEmpty()));
  }

  private Component orders() {
    List<OrderView> latest =
        orders.orders(customer().id(), 1).orders().stream().limit(LATEST).toList();
    WebMarkupContainer shelf = new WebMarkupContainer("orders");
    shelf.add(new OrderRowsPanel("rows", latest).setVisible(!latest.isEmpty()));
    shelf.add(new WebMarkupContainer("none").setVisible(latest.isEmpty()));
    shelf.add(new WebMarkupContainer("all").setVisible(!latest.isEmpty()));
    return shelf;
  }

  private static Component shelf(String id, List<ProductCard> cards) {
    WebMarkupContainer shelf = new WebMarkupContainer(id);
    shelf.add(new ProductGrid("products", cards).rail().setVisible(!cards.isEmpty()));
    shelf.add(new WebMarkupContainer("none").setVisible(cards.isEmpty()));
    shelf.add(new WebMarkupContainer("all").setVisible(!cards.isEmpty()));
    return shelf;
  }
}
