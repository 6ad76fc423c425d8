package lingao.storefront.product;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import lingao.catalog.product.ProductDetail;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** Where it comes from, when it is fresh, how it is kept and for how long. */
class FactsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int YEAR = 365;
  private static final int MONTH = 30;

  private final transient ProductDetail product;

  FactsPanel(String id, ProductDetail product) {
    super(id);
    this.product = product;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String temperature = product.temperature().name().toLowerCase(Locale.ROOT);
    add(new Label("origin", product.origin().in(getLocale())));
    add(new Label("season", season()));
    add(
        new WebMarkupContainer("strip")
            .add(new Each<>("months", List.of(Month.values()), this::month))
            .setVisible(!product.card().season().isEmpty()));
    add(new Label("temperature", new ResourceModel("temperature." + temperature)));
    add(new Label("storage", product.storage().in(getLocale())));
    add(new Label("shelfLife", shelfLife(product.shelfLifeDays())));
  }

  private String season() {
    return new SeasonText(this, product.card().season()).toString();
  }

  private void month(ListItem<Month> item, Month month) {
    item.add(new Label("number", month.getValue()));
    if (product.card().season().contains(month.getValue())) {
      item.add(AttributeModifier.append("class", "season__month--fresh"));
    }
  }

  private IModel<String> shelfLife(int days) {
    if (days % YEAR == 0) {
      return counted("years", days / YEAR);
    }
    return days >= 2 * MONTH && days % MONTH == 0
        ? counted("months", days / MONTH)
        : counted("days", days);
  }

  private IModel<String> counted(String unit, int count) {
    return new StringResourceModel(unit, this).setParameters(count);
  }
}
