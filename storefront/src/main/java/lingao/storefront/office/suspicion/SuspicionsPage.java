package lingao.storefront.office.suspicion;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.suspicion.Suspicion;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.catalog.suspicion.SuspicionPage;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Reports that wait for the office; {@code ?show=settled} or {@code counterfeit} for the others.
 */
public class SuspicionsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SuspicionDesk desk;

  /** The page. */
  public SuspicionsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("suspicions.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    SuspicionPage found = desk.page(filter().states(), page());
    add(
        new Label(
            "total",
            new StringResourceModel("suspicions.total", this).setParameters(found.total())));
    add(new Each<>("filters", List.of(Filter.values()), this::tab));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.suspicions(), this::populate));
    add(list.setVisible(!found.suspicions().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.suspicions().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> address(filter(), number)));
  }

  private void populate(ListItem<Suspicion> item, Suspicion suspicion) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/suspicions/" + suspicion.id()));
    String code = readable(suspicion);
    link.add(new Label("code", code.isEmpty() ? getString("suspicions.no-code") : code));
    item.add(link);
    item.add(new Label("product", suspicion.product().map(p -> p.in(getLocale())).orElse("—")));
    item.add(new Label("words", beginning(suspicion.words())));
    item.add(new Label("state", getString("suspicions.state." + suspicion.state())));
    item.add(Moments.label("at", suspicion.reportedAt()));
  }

  /** The number that stands on the label, where a long address was scanned. */
  private static String readable(Suspicion suspicion) {
    String code = suspicion.code();
    return suspicion
        .serial()
        .filter(serial -> code.endsWith("/21/" + serial))
        .or(() -> suspicion.batch().filter(b -> code.contains(b.value())).map(TraceCode::grouped))
        .orElse(code);
  }

  private static String beginning(String words) {
    return words.length() <= 80 ? words : words.substring(0, 80) + "…";
  }

  private void tab(ListItem<Filter> item, Filter filter) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address(filter, 1)));
    if (filter == filter()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    item.add(link.add(new Label("name", getString("suspicions.show." + filter.code()))));
  }

  private Filter filter() {
    return Filter.of(getPageParameters().get("show").toString(""));
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(Filter filter, int page) {
    return "/office/suspicions?show=" + filter.code() + "&page=" + page;
  }
}
