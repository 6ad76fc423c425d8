package lingao.storefront.console.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lingao.catalog.trace.entry.BatchRow;
import lingao.catalog.trace.entry.BatchRows;
import lingao.catalog.trace.entry.BatchState;
import lingao.catalog.trace.entry.KindNames;
import lingao.storefront.component.Paging;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The batches of a brand, of all brands for the office: the latest first, with what comes next. */
public class BatchesPage extends BatchFrame {

  private static final long serialVersionUID = 1L;

  /** The page; {@code ?state=incomplete&q=words&page=2}. */
  public BatchesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("batches.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchRows found = desk().page(state(), words(), page());
    add(link("new", base() + "/new"), link("import", base() + "/import"));
    add(new Each<>("states", Arrays.asList(BatchState.values()), this::state));
    WebMarkupContainer search = new WebMarkupContainer("search");
    search.add(AttributeModifier.replace("action", base()));
    search.add(hidden("state", state().slug()));
    search.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words())));
    add(search);
    add(
        new Label(
            "total", new StringResourceModel("batches.total", this).setParameters(found.total())));
    add(new Each<>("rows", found.rows(), this::row).setVisible(!found.rows().isEmpty()));
    add(new Label("none", none()).setVisible(found.rows().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> address(state(), number)));
  }

  private String none() {
    boolean all = state() == BatchState.ALL && words().isEmpty();
    return getString(all ? "batches.none" : "batches.none.found");
  }

  private void state(ListItem<BatchState> item, BatchState state) {
    Component link = link("state", address(state, 1));
    if (state == state()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    ((WebMarkupContainer) link).add(new Label("name", getString("batches.state." + state.slug())));
    item.add(link);
  }

  private void row(ListItem<BatchRow> item, BatchRow row) {
    WebMarkupContainer link = new WebMarkupContainer("batch");
    link.add(AttributeModifier.replace("href", address(row.code())));
    link.add(new Label("product", in(row.product())));
    link.add(new Label("sku", in(row.sku())));
    link.add(new Label("brand", in(row.brand())).setVisible(home().equals("/office")));
    link.add(new Label("lot", row.lot().value()));
    link.add(new Label("code", row.code().grouped()));
    link.add(new Label("days", row.producedOn() + " → " + row.expiresOn()));
    link.add(new WebMarkupContainer("recalled").setVisible(row.recalled()));
    link.add(new WebMarkupContainer("complete").setVisible(row.missing().isEmpty()));
    link.add(next(row));
    item.add(link);
  }

  private Component next(BatchRow row) {
    String kinds =
        row.missing().stream()
            .map(kind -> in(KindNames.name(kind)))
            .collect(Collectors.joining(getString("batches.comma")));
    return new Label("next", new StringResourceModel("batches.missing", this).setParameters(kinds))
        .setVisible(!row.missing().isEmpty());
  }

  private static Component hidden(String name, String value) {
    return new WebMarkupContainer(name).add(AttributeModifier.replace("value", value));
  }

  private BatchState state() {
    return BatchState.of(getPageParameters().get("state").toString(""));
  }

  private String words() {
    return getPageParameters().get("q").toString("").strip();
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private String address(BatchState state, int page) {
    List<String> query =
        List.of(
            state == BatchState.ALL ? "" : "state=" + state.slug(),
            words().isEmpty() ? "" : "q=" + encode(words()),
            page > 1 ? "page=" + page : "");
    String joined = query.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    return joined.isEmpty() ? base() : base() + "?" + joined;
  }
}
