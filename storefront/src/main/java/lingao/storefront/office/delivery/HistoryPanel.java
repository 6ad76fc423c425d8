package lingao.storefront.office.delivery;

import java.util.function.Function;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryHistory;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Who has changed what, the latest first; the pages after the first are {@code ?changes=2}. */
class HistoryPanel extends Panel {

  static final String PAGE = "changes";

  private static final long serialVersionUID = 1L;

  private final transient DeliveryHistory history;
  private final transient Words words;
  private final int page;
  private final String address;

  /**
   * A page of changes.
   *
   * @param address of the page that it stands on, without a query
   */
  HistoryPanel(String id, DeliveryHistory history, int page, String address, Words words) {
    super(id);
    this.history = history;
    this.words = words;
    this.page = page;
    this.address = address;
    setRenderBodyOnly(true);
  }

  /** How a change is told. */
  record Words(Function<DeliveryChange, String> subject, Function<String, String> value) {}

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean empty = history.changes().isEmpty();
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", history.changes(), this::populate));
    add(list.setVisible(!empty), new WebMarkupContainer("none").setVisible(empty));
    add(
        new Paging(
            "paging", page, history.pages(), n -> address + "?" + PAGE + "=" + n + "#history"));
  }

  private void populate(ListItem<DeliveryChange> item, DeliveryChange change) {
    item.add(Moments.label("at", change.at()), new Label("staff", change.staff()));
    item.add(new Label("subject", words.subject().apply(change)));
    item.add(new Label("before", shown(change.before().orElse(""))));
    item.add(new Label("after", shown(change.after().orElse(""))));
  }

  private String shown(String value) {
    return words.value().apply(value);
  }
}
