package lingao.storefront.component;

import java.util.List;
import lingao.catalog.product.ProductCard;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** Product cards side by side. Their names are headings of level 3. */
public final class ProductGrid extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<ProductCard> products;
  private boolean rail;

  /** The cards of {@code products}, in that order. */
  public ProductGrid(String id, List<ProductCard> products) {
    super(id);
    this.products = products;
    setRenderBodyOnly(true);
  }

  /** Shows them in one row to swipe on a phone. */
  public ProductGrid rail() {
    rail = true;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer grid = new WebMarkupContainer("grid");
    if (rail) {
      grid.add(AttributeModifier.append("class", "grid--rail"));
    }
    grid.add(
        new Each<>(
            "products",
            products,
            (item, product) -> item.add(new ProductCardPanel("card", product))));
    add(grid);
  }
}
