package lingao.storefront.aftersale;

import jakarta.inject.Inject;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.layout.PrivatePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** An address of an order at which there is a file instead of a page. */
abstract class OrderFilePage extends PrivatePage {

  private static final long serialVersionUID = 1L;

  @Inject private OrderDoor door;

  OrderFilePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected final String title() {
    return "";
  }

  @Override
  protected final void onInitialize() {
    OrderView order =
        found(door.open(getPageParameters().get("number").toString(""), asked("token")));
    throw file(order).instead();
  }

  /** The file, for who may see the order. */
  abstract PrivateFile file(OrderView order);
}
