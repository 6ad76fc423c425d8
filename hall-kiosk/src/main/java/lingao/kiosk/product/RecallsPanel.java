package lingao.kiosk.product;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.recall.ProductRecall;
import lingao.catalog.recall.ProductRecalls;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * That batches of the product are being called back: whoever stands at the shelf may have one in
 * hand.
 */
class RecallsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private ProductRecalls recalls;
  private final String product;
  private final transient HallLinks links;

  RecallsPanel(String id, String product, HallLinks links) {
    super(id);
    this.product = product;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<ProductRecall> found = recalls.of(product);
    add(new Each<>("recalls", found, (item, recall) -> show(item, recall)));
    setVisible(!found.isEmpty());
  }

  private void show(WebMarkupContainer item, ProductRecall recall) {
    item.add(new Label("reason", recall.notice().reason().in(getLocale())));
    item.add(new Label("advice", recall.notice().advice().in(getLocale())));
    item.add(new Each<>("lots", recall.batches(), (lot, batch) -> lot.add(way(batch))));
  }

  private Link way(ProductRecall.Lotted batch) {
    Link way = new Link("way", links.journey(batch.code()));
    way.add(new Label("lot", batch.lot()));
    return way;
  }
}
