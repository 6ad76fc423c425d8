package lingao.storefront.product;

import java.math.BigDecimal;
import java.util.List;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.SkuView;
import lingao.storefront.component.WasPrice;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Each weight and pack with its price, whether it is in stock, and the halls that have it. */
class SkusPanel extends Panel {

  private static final long serialVersionUID = 1L;

  /** From here on down the pieces left are told. */
  private static final int FEW = 10;

  private static final int KILOGRAM = 1000;

  private final transient List<SkuView> skus;

  SkusPanel(String id, List<SkuView> skus) {
    super(id);
    this.skus = skus;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("skus", skus, this::populate));
  }

  private void populate(ListItem<SkuView> item, SkuView sku) {
    item.add(new Label("name", sku.name().in(getLocale())));
    item.add(new Label("price", sku.price().tag()));
    item.add(new WasPrice("was", sku.listPrice(), sku.price()));
    item.add(availability(sku));
    item.add(
        new Label("weight", new StringResourceModel("weight", this).setParameters(weight(sku))));
    item.add(add(sku));
    WebMarkupContainer places = new WebMarkupContainer("places");
    places.add(new Each<>("halls", sku.halls(), this::hall));
    item.add(places.setVisible(!sku.halls().isEmpty()));
    item.add(new WebMarkupContainer("nowhere").setVisible(sku.halls().isEmpty()));
  }

  /** A plain form, the same for everybody; the header's script spares the way to the basket. */
  private Component add(SkuView sku) {
    WebMarkupContainer form = new WebMarkupContainer("add");
    form.add(new WebMarkupContainer("code").add(AttributeModifier.replace("value", sku.code())));
    form.add(new Label("what", sku.name().in(getLocale())));
    return form.setVisible(sku.available() > 0);
  }

  private void hall(ListItem<HallStock> item, HallStock stock) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/halls/" + stock.hall()));
    link.add(new Label("hall", stock.name().in(getLocale())));
    item.add(link);
    item.add(
        new Label("pieces", new StringResourceModel("pieces", this).setParameters(stock.pieces())));
  }

  private Component availability(SkuView sku) {
    String state = sku.available() == 0 ? "out" : sku.available() <= FEW ? "few" : "in";
    return new Label(
            "availability",
            new StringResourceModel("stock." + state, this).setParameters(sku.available()))
        .add(AttributeModifier.append("class", "stock--" + state));
  }

  private String weight(SkuView sku) {
    int grams = sku.weightGrams();
    return grams < KILOGRAM
        ? counted("grams", String.valueOf(grams))
        : counted("kilograms", BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString());
  }

  private String counted(String unit, String count) {
    return new StringResourceModel(unit, this).setParameters(count).getString();
  }
}
