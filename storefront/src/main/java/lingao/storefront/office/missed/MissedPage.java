package lingao.storefront.office.missed;

import jakarta.inject.Inject;
import lingao.catalog.search.missed.MissedOrder;
import lingao.catalog.search.missed.MissedSearch;
import lingao.catalog.search.missed.MissedSearches;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What people looked for and did not find: the list, and what to do about each. */
public class MissedPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private MissedSearches missed;

  /** The page; {@code ?order=last&page=2} for the latest first, the second page. */
  public MissedPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("missed.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    var found = missed.page(order(), page());
    add(new Label("total", text("missed.total", found.total())));
    add(sort("by-searches", MissedOrder.SEARCHES), sort("by-last", MissedOrder.LAST_SEEN));
    OfficeForm list = new ForgetForm("list");
    list.add(new Each<>("rows", found.searches(), this::populate));
    list.setVisible(found.total() > 0);
    add(list, new ForgetAllForm("all").setVisible(found.total() > 0));
    add(new WebMarkupContainer("none").setVisible(found.total() == 0));
    add(new Paging("paging", page(), found.pages(), number -> address(order(), number)));
  }

  private void populate(ListItem<MissedSearch> item, MissedSearch search) {
    String term = search.term();
    item.add(new Label("term", term));
    item.add(new Label("searches", search.searches()));
    item.add(Moments.label("last", search.lastSeen()));
    item.add(link("try", "/products?q=" + encode(term), text("missed.try.of", term)));
    item.add(
        link("add", "/office/synonyms/new?begin=" + encode(term), text("missed.add.of", term)));
    WebMarkupContainer forget = new WebMarkupContainer("forget");
    forget.add(AttributeModifier.replace("value", term));
    forget.add(AttributeModifier.replace("aria-label", text("missed.forget.of", term)));
    item.add(forget);
  }

  private static WebMarkupContainer link(String id, String href, StringResourceModel label) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", href));
    link.add(AttributeModifier.replace("aria-label", label));
    return link;
  }

  private WebMarkupContainer sort(String id, MissedOrder order) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", address(order, 1)));
    if (order == order()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    return link;
  }

  private StringResourceModel text(String key, Object parameter) {
    return new StringResourceModel(key, this).setParameters(parameter);
  }

  private MissedOrder order() {
    return getPageParameters().get("order").toString("").equals("last")
        ? MissedOrder.LAST_SEEN
        : MissedOrder.SEARCHES;
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(MissedOrder order, int page) {
    return "/office/missed?order="
        + (order == MissedOrder.LAST_SEEN ? "last" : "searches")
        + (page > 1 ? "&page=" + page : "");
  }

  /** One button a row. */
  private final class ForgetForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ForgetForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String term = pressed("forget");
      missed.forget(term);
      getSession().info(text("missed.forgotten", term).getString());
      throw to(address(order(), page()));
    }
  }

  /** Empties the list. */
  private final class ForgetAllForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ForgetAllForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      missed.forgetAll();
      getSession().info(getString("missed.forgotten.all"));
      throw to("/office/missed");
    }
  }
}
