package lingao.storefront.order;

import jakarta.inject.Inject;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.layout.PrivatePage;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A page about one order, for who has its link with the token, or is signed in as its customer. For
 * all others there is no such page. The link is told to nobody ({@code Referrer-Policy}).
 */
public abstract class BuyersOrderPage extends PrivatePage {

  private static final long serialVersionUID = 1L;

  @Inject private OrderService orders;
  @Inject private CurrentCustomer current;

  private transient OrderView order;

  /** A page with the parameters of its address. */
  @SuppressWarnings("NullAway.Init")
  protected BuyersOrderPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected void onInitialize() {
    OrderNumber number = found(OrderNumber.of(getPageParameters().get("number").toString("")));
    order =
        found(
            orders
                .order(number, asked("token"))
                .or(() -> current.id().flatMap(customer -> orders.order(number, customer))));
    super.onInitialize();
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /** The order as it was when the request came. */
  protected final OrderView order() {
    return order;
  }

  /** The service, to move the order. */
  protected final OrderService orders() {
    return orders;
  }

  /** With which its pages are opened, also by a script. */
  protected final String token() {
    return orders.token(order.number());
  }

  /** The order's page or one below it, such as {@code /pay}, with the token. */
  protected final String path(String below) {
    return "/orders/" + order.number().value() + below + "?token=" + token();
  }
}
