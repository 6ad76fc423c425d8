package lingao.storefront.hall;

import java.text.NumberFormat;
import java.util.Locale;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.product.ProductCard;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.component.WasPrice;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A shelf of a hall: its letter, its name, and how many pieces of each product lie there. */
class ShelfPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient HallDetail.Shelf shelf;

  ShelfPanel(String id, HallDetail.Shelf shelf) {
    super(id);
    this.shelf = shelf;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("code", shelf.code()));
    add(new Label("name", shelf.name().in(getLocale())));
    add(new Each<>("items", shelf.items(), this::populate));
  }

  private void populate(ListItem<HallDetail.ShelfItem> item, HallDetail.ShelfItem piece) {
    Locale locale = getLocale();
    ProductCard product = piece.product();
    item.add(new PicturePanel("picture", product.picture(), "7rem").decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/products/" + product.slug()));
    link.add(new Label("product", product.name().in(locale)));
    item.add(link);
    item.add(new Label("brand", product.brand().name().in(locale)));
    item.add(new Label("price", product.priceFrom().tag()));
    item.add(new WasPrice("was", product.listPrice(), product.priceFrom()));
    String pieces = NumberFormat.getIntegerInstance(locale).format(piece.pieces());
    item.add(new Label("pieces", new StringResourceModel("shelf.pieces").setParameters(pieces)));
  }
}
