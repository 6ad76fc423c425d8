package lingao.storefront.office.returns;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnDesk;
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

/** Cases that wait for the office, the oldest first; or all, the newest first. */
public class ReturnsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnDesk desk;

  /** The page; {@code ?all=1&page=2} for the second page of all cases. */
  public ReturnsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("returns.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    var found = all() ? desk.all(page()) : desk.open(page());
    add(
        new Label(
            "total", new StringResourceModel("returns.total", this).setParameters(found.total())));
    add(sort("waiting", false), sort("every", true));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.cases(), this::populate));
    add(list.setVisible(found.total() > 0));
    add(new WebMarkupContainer("none").setVisible(found.total() == 0));
    add(new Paging("paging", page(), found.pages(), number -> address(all(), number)));
  }

  private void populate(ListItem<ReturnCase> item, ReturnCase one) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/returns/" + one.number()));
    item.add(link.add(new Label("number", one.number().value())));
    item.add(new Label("status", getString("returns.status." + one.status().name())));
    item.add(new Label("reason", getString("returns.reason." + one.reason().name())));
    item.add(new Label("lines", lines(one)));
    item.add(new Label("amount", one.amount().tag()));
    item.add(Moments.label("at", one.requestedAt()));
  }

  private String lines(ReturnCase one) {
    return one.lines().stream()
        .map(line -> line.name().in(getLocale()) + " × " + line.quantity())
        .collect(Collectors.joining(" · "));
  }

  private WebMarkupContainer sort(String id, boolean all) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", address(all, 1)));
    if (all == all()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    return link;
  }

  private boolean all() {
    return getPageParameters().get("all").toString("").equals("1");
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(boolean all, int page) {
    String query = (all ? "&all=1" : "") + (page > 1 ? "&page=" + page : "");
    return "/office/returns" + (query.isEmpty() ? "" : "?" + query.substring(1));
  }
}
