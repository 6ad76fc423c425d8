package lingao.storefront.office.label;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lingao.catalog.label.LabelBatch;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.label.LabelPrint;
import lingao.catalog.label.LabelService;
import lingao.catalog.label.LabelSheet;
import lingao.storefront.office.Moments;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;

/** A batch, the ways to print labels for it, the file that is ready, and what was printed. */
public final class LabelPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private LabelService labels;

  private final String root;

  /** The panel below the address {@code root}, for the batch that the page's address names. */
  public LabelPanel(String id, String root) {
    super(id);
    this.root = root;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    LabelBatch batch =
        LabelQuery.code(getPage().getPageParameters())
            .flatMap(labels::batch)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
    addFacts(batch);
    addReady(batch);
    WebMarkupContainer forms = new WebMarkupContainer("forms");
    String address = root + "/" + batch.code();
    forms.add(new BatchForm("batch", address, batch.code()));
    forms.add(new ItemForm("items", address, batch));
    add(forms.setVisible(!batch.recalled()));
    add(new WebMarkupContainer("recalled").setVisible(batch.recalled()));
    addPrints(labels.prints(batch.code()));
    add(new WebMarkupContainer("back").add(AttributeModifier.replace("href", root)));
  }

  private void addFacts(LabelBatch batch) {
    add(new Label("name", batch.product().in(getLocale()) + " · " + batch.pack().in(getLocale())));
    add(new Label("code", batch.code().grouped()));
    add(new Label("goods", batch.gtin().printed() + " / " + batch.lot()));
    add(
        new Label("made", batch.producedOn().toString()),
        new Label("expires", batch.expiresOn().toString()));
    add(new Label("quantity", batch.quantity()));
    add(new Label("serials", batch.serials()));
  }

  /** After a form was sent the address says what is to be printed. */
  private void addReady(LabelBatch batch) {
    Optional<LabelOrder> order =
        LabelQuery.read(getPage().getPageParameters()).filter(o -> !batch.recalled());
    WebMarkupContainer ready = new WebMarkupContainer("ready");
    ready.add(
        new Label(
            "amount",
            new StringResourceModel("labels.amount", this)
                .setParameters(
                    order.map(LabelOrder::labels).orElse(0),
                    order.map(LabelOrder::pages).orElse(0),
                    order.map(o -> sheet(o.sheet().slug())).orElse(""))));
    ready.add(
        new WebMarkupContainer("file")
            .add(
                AttributeModifier.replace(
                    "href",
                    root
                        + "/"
                        + batch.code()
                        + "/labels.pdf?"
                        + order.map(LabelQuery::of).orElse(""))));
    add(ready.setVisible(order.isPresent()));
  }

  private void addPrints(List<LabelPrint> prints) {
    WebMarkupContainer printed = new WebMarkupContainer("printed");
    printed.add(new Each<>("prints", prints, this::populate));
    add(printed.setVisible(!prints.isEmpty()));
  }

  private void populate(ListItem<LabelPrint> item, LabelPrint print) {
    item.add(Moments.label("at", print.at()));
    item.add(new Label("by", print.by()));
    item.add(new Label("what", what(print)));
    item.add(new Label("paper", sheet(print.sheet())));
  }

  private String what(LabelPrint print) {
    String key = print.first().isPresent() ? "labels.what.items" : "labels.what.batch";
    return new StringResourceModel(key, this)
        .setParameters(print.copies(), print.first().orElse(0), print.last().orElse(0))
        .getString();
  }

  private String sheet(String slug) {
    return LabelSheet.of(slug).isPresent() ? getString("labels.sheet." + slug) : slug;
  }
}
