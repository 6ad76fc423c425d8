package lingao.kiosk.product;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.component.Dates;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import lingao.storefront.web.Language;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The latest batches of a product that have not expired, each a way to its journey. */
class BatchesPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 2;

  @Inject private TraceService traces;
  private final String product;
  private final transient HallLinks links;

  BatchesPanel(String id, String product, HallLinks links) {
    super(id);
    this.product = product;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<BatchSummary> batches = traces.currentBatches(product, MOST);
    add(new Each<>("batches", batches, (item, batch) -> item.add(way(batch))));
    setVisible(!batches.isEmpty());
  }

  private Component way(BatchSummary batch) {
    return new Link("way", links.journey(batch.code()))
        .add(new Label("produced", Dates.day(batch.producedOn(), Language.of(getLocale()))))
        .add(new Label("sku", batch.sku().in(getLocale())));
  }
}
