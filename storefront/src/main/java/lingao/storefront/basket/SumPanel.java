package lingao.storefront.basket;

import lingao.catalog.basket.BasketView;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What the goods cost, before an address is known. */
class SumPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BasketView basket;

  SumPanel(String id, BasketView basket) {
    super(id);
    this.basket = basket;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Label(
            "pieces", new StringResourceModel("sum.goods", this).setParameters(basket.pieces())));
    add(new Label("goods", basket.goods().tag()));
    add(new Label("total", basket.goods().tag()));
  }
}
