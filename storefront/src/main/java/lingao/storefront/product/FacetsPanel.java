package lingao.storefront.product;

import java.util.Optional;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Money;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * What the products can be narrowed by, as a form that needs no script: a drawer on a phone, a
 * column beside the products on a desktop. It keeps the words and the order.
 */
class FacetsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Listing listing;

  FacetsPanel(String id, Listing listing) {
    super(id);
    this.listing = listing;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductQuery query = listing.query();
    add(badge(query));
    add(input("q", query.text()).setVisible(!query.text().isBlank()));
    add(input("sort", query.sort().slug()).setVisible(query.sort() != Sort.RELEVANCE));
    add(
        new Each<>(
            "facets",
            Listing.ORDER,
            (item, facet) -> item.add(new FacetPanel("facet", facet, listing.choices(facet)))));
    add(new PricesPanel("prices", listing));
    add(input("min", yuan(query.min())));
    add(input("max", yuan(query.max())));
    WebMarkupContainer stock = new WebMarkupContainer("stock");
    if (query.inStockOnly()) {
      stock.add(AttributeModifier.replace("checked", "checked"));
    }
    add(stock);
  }

  private Label badge(ProductQuery query) {
    int chosen =
        listing.chosen().size()
            + (query.min().isPresent() || query.max().isPresent() ? 1 : 0)
            + (query.inStockOnly() ? 1 : 0);
    Label badge = new Label("badge", chosen);
    badge.setVisible(chosen > 0);
    return badge;
  }

  private static WebMarkupContainer input(String id, String value) {
    WebMarkupContainer input = new WebMarkupContainer(id);
    input.add(AttributeModifier.replace("value", value));
    return input;
  }

  private static String yuan(Optional<Money> money) {
    return money.map(Money::yuan).map(yuan -> yuan.replaceFirst("\\.00$", "")).orElse("");
  }
}
