package lingao.storefront.account;

import jakarta.inject.Inject;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.ordering.OrderService;
import lingao.storefront.component.Paging;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** All orders of a customer, the newest first. */
public class OrdersPage extends AccountPage {

  private static final long serialVersionUID = 1L;
  private static final int LAST_PAGE = 500;

  @Inject private OrderService orders;

  /** The page; {@code ?page=2} for the second. */
  public OrdersPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  String key() {
    return "orders";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    int page = Math.min(LAST_PAGE, Math.max(1, getPageParameters().get("page").toInt(1)));
    OrderPage found = orders.orders(customer().id(), page);
    add(new OrderRowsPanel("rows", found.orders()).setVisible(!found.orders().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.orders().isEmpty()));
    add(new Paging("paging", page, found.pages(), number -> "/account/orders?page=" + number));
  }
}
