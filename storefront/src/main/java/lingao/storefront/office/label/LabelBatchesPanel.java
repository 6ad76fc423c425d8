package lingao.storefront.office.label;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.label.LabelBatch;
import lingao.catalog.label.LabelBatches;
import lingao.catalog.label.LabelService;
import lingao.storefront.component.Paging;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A list of batches with a search. */
public final class LabelBatchesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 40;

  @Inject private LabelService labels;

  private final String root;

  /** The list at the address {@code root}. */
  public LabelBatchesPanel(String id, String root) {
    super(id);
    this.root = root;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    LabelBatches found = labels.batches(words(), page());
    add(
        new WebMarkupContainer("form")
            .add(
                new WebMarkupContainer("filter").add(AttributeModifier.replace("value", words())),
                new WebMarkupContainer("clear")
                    .add(AttributeModifier.replace("href", root))
                    .setVisible(!words().isEmpty()))
            .add(AttributeModifier.replace("action", root)));
    add(
        new Label(
            "total",
            new StringResourceModel("label-batches.total", this).setParameters(found.total())));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.batches(), this::populate));
    add(list.setVisible(!found.batches().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.batches().isEmpty()));
    add(new Paging("paging", page(), found.pages(), this::address));
  }

  private void populate(ListItem<LabelBatch> item, LabelBatch batch) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", root + "/" + batch.code()));
    item.add(link.add(new Label("code", batch.code().grouped())));
    item.add(
        new Label("name", batch.product().in(getLocale()) + " · " + batch.pack().in(getLocale())));
    item.add(new Label("lot", batch.lot().value()));
    item.add(new Label("made", batch.producedOn().toString()));
    item.add(new Label("serials", batch.serials()));
    item.add(new WebMarkupContainer("recalled").setVisible(batch.recalled()));
  }

  private String words() {
    String words = getPage().getPageParameters().get("q").toString("").strip();
    return words.substring(0, Math.min(words.length(), LONGEST)).replace("\u0000", "");
  }

  private int page() {
    return Math.min(100_000, Math.max(1, getPage().getPageParameters().get("page").toInt(1)));
  }

  private String address(int page) {
    return root + "?q=" + URLEncoder.encode(words(), StandardCharsets.UTF_8) + "&page=" + page;
  }
}
