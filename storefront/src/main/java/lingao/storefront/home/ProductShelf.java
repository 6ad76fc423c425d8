package lingao.storefront.home;

import java.util.List;
import lingao.catalog.product.ProductCard;
import lingao.storefront.component.ProductGrid;
import lingao.storefront.component.SectionHeading;
import org.apache.wicket.markup.html.panel.Panel;

/** A heading and a row of products; nothing at all while there are none. */
class ProductShelf extends Panel {

  private static final long serialVersionUID = 1L;

  private final SectionHeading heading;
  private final transient List<ProductCard> products;

  /** A shelf; {@code heading} has the identifier {@code heading}. */
  ProductShelf(String id, SectionHeading heading, List<ProductCard> products) {
    super(id);
    this.heading = heading;
    this.products = products;
    setVisible(!products.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(heading);
    add(new ProductGrid("products", products).rail());
  }
}
