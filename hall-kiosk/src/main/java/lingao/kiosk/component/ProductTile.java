package lingao.kiosk.component;

import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A product as a large touchable tile: picture, name, price, and the shelf on which it lies. */
public class ProductTile extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 640px) 33vw, 50vw";

  private final transient ProductCard card;
  private final transient Optional<String> shelf;
  private final transient HallLinks links;

  /**
   * The tile of a product.
   *
   * @param shelf code of the shelf on which it lies here, if it does
   */
  public ProductTile(String id, ProductCard card, Optional<String> shelf, HallLinks links) {
    super(id);
    this.card = card;
    this.shelf = shelf;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Link link = new Link("link", links.product(card.slug()));
    link.add(AttributeModifier.append("class", "accent-" + card.brand().slug()));
    link.add(new KioskPicture("picture", card.picture(), SIZES).decorative());
    link.add(new Label("name", card.name().in(getLocale())));
    link.add(new Label("price", card.priceFrom().tag()));
    link.add(new WasPrice("was", card.listPrice(), card.priceFrom()));
    link.add(new WebMarkupContainer("sale").setVisible(card.reduced()));
    link.add(
        new WebMarkupContainer("from").setVisible(card.priceTo().fen() > card.priceFrom().fen()));
    link.add(
        new WebMarkupContainer("shelf")
            .add(new Label("code", shelf.orElse("")))
            .setVisible(shelf.isPresent()));
    link.add(new WebMarkupContainer("soldOut").setVisible(!card.inStock()));
    link.add(new DemoMark("demo", card.demo()));
    add(link);
  }
}
