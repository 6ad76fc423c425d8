package lingao.storefront.component;

import lingao.catalog.product.ProductCard;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * A product as lists show it: picture, name, brand, marks that are valid, price, whether in stock.
 */
public class ProductCardPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 46vw";

  private final transient ProductCard card;

  /** The card of a product. */
  public ProductCardPanel(String id, ProductCard card) {
    super(id);
    this.card = card;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PicturePanel("picture", card.picture(), SIZES).decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/products/" + card.slug()));
    link.add(new Label("name", card.name().in(getLocale())));
    add(link);
    add(new Label("brand", card.brand().name().in(getLocale())));
    add(new Label("summary", card.summary().in(getLocale())));
    add(new MarksPanel("marks", card.marks()));
    add(new Label("price", card.priceFrom().tag()));
    add(new WasPrice("was", card.listPrice(), card.priceFrom()));
    add(new WebMarkupContainer("sale").setVisible(card.reduced()));
    add(new WebMarkupContainer("from").setVisible(card.priceTo().compareTo(card.priceFrom()) > 0));
    add(new DemoMark("demo", card.demo()));
    add(new WebMarkupContainer("soldOut").setVisible(!card.inStock()));
  }
}
