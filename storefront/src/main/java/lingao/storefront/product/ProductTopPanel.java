package lingao.storefront.product;

import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.SkuView;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.MarksPanel;
import lingao.storefront.component.WasPrice;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Brand, name, marks and price: the first that a shopper wants to know. */
class ProductTopPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient ProductDetail product;

  ProductTopPanel(String id, ProductDetail product) {
    super(id);
    this.product = product;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductCard card = product.card();
    WebMarkupContainer brand = new WebMarkupContainer("brand");
    brand.add(AttributeModifier.replace("href", "/brands/" + card.brand().slug()));
    brand.add(AttributeModifier.append("class", "accent-" + card.brand().slug()));
    brand.add(new Label("brandName", card.brand().name().in(getLocale())));
    add(brand);
    add(new Label("name", card.name().in(getLocale())));
    add(new DemoMark("demo", card.demo()));
    add(new Label("summary", card.summary().in(getLocale())));
    add(new MarksPanel("marks", card.marks()));
    add(new WebMarkupContainer("assisted").setVisible(product.assisted()));
    add(new Label("price", price(card)));
    // Beside a range it would not be clear which of the prices it was; each pack tells its own.
    boolean single = card.priceFrom().equals(card.priceTo());
    add(new WasPrice("was", single ? card.listPrice() : card.priceFrom(), card.priceFrom()));
    add(
        new WebMarkupContainer("sale")
            .setVisible(product.skus().stream().anyMatch(SkuView::reduced)));
    add(new WebMarkupContainer("slug").add(AttributeModifier.replace("value", card.slug())));
    add(
        new Label("rating", new StringResourceModel("rating", this).setParameters(stars(card)))
            .setVisible(card.reviews() > 0));
    add(
        new Label("sold", new StringResourceModel("sold", this).setParameters(card.sold()))
            .setVisible(card.sold() > 0));
  }

  private static String price(ProductCard card) {
    return card.priceFrom().equals(card.priceTo())
        ? card.priceFrom().tag()
        : card.priceFrom().tag() + " – " + card.priceTo().tag();
  }

  private Object[] stars(ProductCard card) {
    return new Object[] {String.format(getLocale(), "%.1f", card.rating()), card.reviews()};
  }
}
