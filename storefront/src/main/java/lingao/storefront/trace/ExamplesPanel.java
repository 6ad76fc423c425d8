package lingao.storefront.trace;

import java.util.List;
import java.util.stream.Stream;
import lingao.catalog.product.ProductCard;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.component.Dates;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** The latest batches, for who has no pack at hand. */
class ExamplesPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "7rem";

  private final transient List<Example> examples;

  /** The batches in the order given, each with its product, which is among {@code products}. */
  ExamplesPanel(String id, List<BatchSummary> batches, List<ProductCard> products) {
    super(id);
    this.examples = batches.stream().flatMap(batch -> example(batch, products)).toList();
    setRenderBodyOnly(true);
    setVisible(!examples.isEmpty());
  }

  private static Stream<Example> example(BatchSummary batch, List<ProductCard> products) {
    return products.stream()
        .filter(product -> product.slug().equals(batch.product()))
        .map(product -> new Example(batch, product));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("batches", examples, this::populate));
  }

  private void populate(ListItem<Example> item, Example example) {
    BatchSummary batch = example.batch();
    ProductCard product = example.product();
    item.add(AttributeModifier.append("class", "accent-" + product.brand().slug()));
    item.add(new PicturePanel("picture", product.picture(), SIZES).decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/trace/" + batch.code()));
    link.add(new Label("name", product.name().in(getLocale())));
    item.add(link);
    item.add(new DemoMark("demo", product.demo()));
    item.add(new Label("code", batch.code().grouped()));
    item.add(
        new Label(
            "produced",
            new StringResourceModel("produced", this)
                .setParameters(Dates.day(batch.producedOn(), getLocale()))));
  }

  /** A batch with its product. */
  private record Example(BatchSummary batch, ProductCard product) {}
}
