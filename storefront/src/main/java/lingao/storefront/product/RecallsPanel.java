package lingao.storefront.product;

import java.util.List;
import lingao.catalog.recall.ProductRecall;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** That batches of the product are being called back, before anything else about it. */
class RecallsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<ProductRecall> recalls;

  RecallsPanel(String id, List<ProductRecall> recalls) {
    super(id);
    this.recalls = recalls;
    setRenderBodyOnly(true);
    setVisible(!recalls.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("recalls", recalls, this::populate));
  }

  private void populate(ListItem<ProductRecall> item, ProductRecall recall) {
    item.add(new Label("number", recall.notice().number()));
    item.add(new Label("reason", recall.notice().reason().in(getLocale())));
    item.add(new Label("advice", recall.notice().advice().in(getLocale())));
    item.add(
        new Each<>(
            "lots",
            recall.batches(),
            (ListItem<ProductRecall.Lotted> lot, ProductRecall.Lotted batch) -> {
              WebMarkupContainer link = new WebMarkupContainer("link");
              link.add(AttributeModifier.replace("href", "/trace/" + batch.code()));
              lot.add(link.add(new Label("lot", batch.lot())));
            }));
  }
}
