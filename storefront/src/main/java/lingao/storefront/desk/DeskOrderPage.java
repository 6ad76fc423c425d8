package lingao.storefront.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.dispatch.DeskRefused;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.office.dispatch.BatchesPanel;
import lingao.storefront.office.dispatch.SlipPanel;
import lingao.storefront.office.dispatch.StepForm;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** An order that goes to this place: {@code /desk/orders/${number}}. It tells no code. */
public class DeskOrderPage extends DeskFrame {

  private static final long serialVersionUID = 1L;

  @Inject private DeskService desk;

  /** The page. */
  public DeskOrderPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("desk-order.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OrderView order =
        OrderNumber.of(getPageParameters().get("number").toString(""))
            .flatMap(desk::order)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
    OrderStatus status = order.status();
    boolean hall = me().role() == Role.HALL;
    OrderNumber number = order.number();
    add(new SlipPanel("slip", order, false));
    add(new BatchesPanel("batches", order, "/desk/orders/" + number));
    add(step("pack", hall && status == OrderStatus.PAID, () -> desk.pack(number)));
    boolean packable = status == OrderStatus.PAID || status == OrderStatus.PREPARING;
    add(step("ready", hall && packable, () -> desk.ready(number)));
    add(
        step(
            "pass-on",
            status == OrderStatus.SHIPPED && village(order).isPresent(),
            () -> desk.passOn(number)));
    add(step("give-back", status == OrderStatus.READY_FOR_PICKUP, () -> desk.giveBack(number)));
  }

  private static Optional<String> village(OrderView order) {
    return order.delivery() instanceof StationPickup station ? station.village() : Optional.empty();
  }

  private StepForm step(String id, boolean possible, Runnable move) {
    return new StepForm(id, possible, () -> go(id, move));
  }

  private void go(String id, Runnable move) {
    try {
      move.run();
      getSession().info(getString("desk-order.done." + id));
    } catch (DeskRefused e) {
      getSession().error(getString("desk-order.refused." + e.reason()));
    }
    throw to("/desk");
  }
}
