package lingao.storefront.product;

import java.util.List;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import lingao.storefront.web.story.MoodIcon;
import lingao.storefront.web.story.StoryStyles;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * The batches on sale now, each with a link to its journey. Those that are called back or past
 * their days are not among them.
 */
class BatchesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<BatchSummary> batches;

  BatchesPanel(String id, List<BatchSummary> batches) {
    super(id);
    this.batches = batches;
    setRenderBodyOnly(true);
    setVisible(!batches.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("batches", batches, this::populate));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(StoryStyles.SHEET));
  }

  private void populate(ListItem<BatchSummary> item, BatchSummary batch) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/trace/" + batch.code()));
    link.add(new Label("code", batch.code().grouped()));
    item.add(link);
    item.add(MoodIcon.good("mark"));
    item.add(new Label("sku", batch.sku().in(getLocale())));
    item.add(new Label("lot", batch.lot().value()));
    item.add(new Label("produced", Dates.day(batch.producedOn(), getLocale())));
    item.add(new Label("bestBefore", Dates.day(batch.expiresOn(), getLocale())));
  }
}
