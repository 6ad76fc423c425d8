package lingao.storefront.trace;

import lingao.catalog.product.ProductCard;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.component.Dates;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.story.VerdictPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** What a batch is: its product, numbers and days, and the verdict on it. */
class BatchPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 48rem) 22rem, 100vw";

  private final transient BatchStory story;

  BatchPanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductCard product = story.product();
    WebMarkupContainer top = new WebMarkupContainer("top");
    top.add(AttributeModifier.append("class", "accent-" + product.brand().slug()));
    top.add(new PicturePanel("picture", product.picture(), SIZES).eager());
    top.add(new Label("brand", product.brand().name().in(getLocale())));
    top.add(new Label("name", product.name().in(getLocale())));
    top.add(new DemoMark("demo", product.demo()));
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/products/" + product.slug()));
    top.add(link);
    top.add(new VerdictPanel("verdict", story));
    facts(top, story.batch());
    add(top);
  }

  private void facts(WebMarkupContainer top, BatchSummary batch) {
    top.add(new Label("sku", batch.sku().in(getLocale())));
    top.add(new Label("code", batch.code().grouped()));
    top.add(new Label("lot", batch.lot().value()));
    top.add(new Label("gtin", batch.gtin().printed()));
    top.add(new Label("produced", Dates.day(batch.producedOn(), getLocale())));
    top.add(new Label("bestBefore", Dates.day(batch.expiresOn(), getLocale())));
    top.add(new Label("quantity", story.quantity()));
  }
}
