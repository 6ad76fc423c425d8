package lingao.storefront.office.order;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderFilter;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * All orders, the newest first; by status, those that wait for the office, or one that is sought.
 */
public class OrdersPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final String HELD = "held";

  @Inject private OrderDesk desk;

  /** The page; {@code ?status=paid&page=2}, {@code ?status=held} for those that wait. */
  public OrdersPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("orders.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OrderPage found = desk.page(filter(), page());
    add(new WebMarkupContainer("filter").add(AttributeModifier.replace("value", words())));
    add(new WebMarkupContainer("clear").setVisible(!words().isEmpty()));
    add(new Each<>("sorts", codes(), this::sort));
    add(
        new Label(
            "total", new StringResourceModel("orders.total", this).setParameters(found.total())));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.orders(), this::populate));
    add(list.setVisible(!found.orders().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.orders().isEmpty()));
    add(new Paging("paging", page(), found.pages(), page -> address(status()) + "&page=" + page));
  }

  private void populate(ListItem<OrderView> item, OrderView order) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/orders/" + order.number()));
    item.add(link.add(new Label("number", order.number().value())));
    item.add(new Label("status", new ResourceModel("orders.status." + order.status().code())));
    item.add(new WebMarkupContainer("held").setVisible(order.held()));
    item.add(new Label("name", order.contact().map(Contact::name).orElse("—")));
    item.add(new Label("kind", new ResourceModel("orders.kind." + order.delivery().kind().code())));
    item.add(new Label("total", order.total().tag()));
    item.add(Moments.label("placed", order.placedAt()));
  }

  private void sort(ListItem<String> item, String code) {
    WebMarkupContainer link = new WebMarkupContainer("sort");
    link.add(AttributeModifier.replace("href", address(code)));
    if (code.equals(status())) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    String key = code.isEmpty() ? "all" : code;
    item.add(link.add(new Label("name", new ResourceModel("orders.status." + key))));
  }

  private static List<String> codes() {
    Stream<String> all = Arrays.stream(OrderStatus.values()).map(OrderStatus::code).distinct();
    return Stream.concat(Stream.of("", HELD), all).toList();
  }

  private OrderFilter filter() {
    Optional<String> status =
        Optional.of(status()).filter(code -> !code.isEmpty() && !code.equals(HELD));
    return new OrderFilter(status, status().equals(HELD), words());
  }

  private String status() {
    String wanted = getPageParameters().get("status").toString("");
    return codes().contains(wanted) ? wanted : "";
  }

  private String words() {
    return getPageParameters().get("q").toString("").replaceAll("[^A-Za-z0-9 ]", "").strip();
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private String address(String status) {
    return "/office/orders?status=" + status + "&q=" + encode(words());
  }
}
