package lingao.storefront.office.stock;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import lingao.catalog.inventory.StockDesk;
import lingao.catalog.inventory.StockDifference;
import lingao.catalog.inventory.StockRow;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** All stock, and whether its movements add up to it. */
public class StockPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private StockDesk desk;

  /** The page; {@code ?q=honey&page=2} for the second page of what is called so. */
  public StockPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("stock.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    addCheck(desk.differences());
    lingao.catalog.inventory.StockPage found = desk.stock(filter(), page());
    add(new WebMarkupContainer("filter").add(AttributeModifier.replace("value", filter())));
    add(new WebMarkupContainer("clear").setVisible(!filter().isEmpty()));
    add(
        new Label(
            "total", new StringResourceModel("stock.total", this).setParameters(found.total())));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.rows(), this::populate));
    add(list.setVisible(!found.rows().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.rows().isEmpty()));
    add(new Paging("paging", page(), found.pages(), this::address));
  }

  private void addCheck(List<StockDifference> differences) {
    add(new WebMarkupContainer("right").setVisible(differences.isEmpty()));
    WebMarkupContainer wrong = new WebMarkupContainer("wrong");
    wrong.add(new Each<>("differences", differences, this::difference));
    add(wrong.setVisible(!differences.isEmpty()));
  }

  private void difference(ListItem<StockDifference> item, StockDifference difference) {
    item.add(
        new Label(
            "difference",
            new StringResourceModel("stock.difference", this)
                .setParameters(
                    difference.sku(), difference.point(), difference.kept(), difference.moved())));
  }

  private void populate(ListItem<StockRow> item, StockRow row) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/stock/" + row.sku() + "/" + row.point()));
    item.add(link.add(new Label("sku", row.sku())));
    item.add(new Label("name", row.name().in(getLocale()) + " · " + row.pack().in(getLocale())));
    item.add(new Label("point", row.pointName().in(getLocale())));
    item.add(new Label("available", String.format(Locale.ROOT, "%,d", row.available())));
    item.add(new Label("reserved", String.format(Locale.ROOT, "%,d", row.reserved())));
    item.add(new Label("sold", String.format(Locale.ROOT, "%,d", row.sold())));
  }

  private String filter() {
    return getPageParameters().get("q").toString("").strip();
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private String address(int page) {
    return "/office/stock?q=" + encode(filter()) + "&page=" + page;
  }
}
