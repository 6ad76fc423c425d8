package lingao.storefront.order;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.ordering.OrderStatus;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * The stages of an order in a line. What is reached is called by its state, what is to come by what
 * will happen, so that a page never says more than is so.
 */
class StagesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final OrderStatus status;
  private final DeliveryKind kind;

  StagesPanel(String id, OrderStatus status, DeliveryKind kind) {
    super(id);
    this.status = status;
    this.kind = kind;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("stages", stages(), this::stage));
  }

  private void stage(ListItem<OrderStatus> item, OrderStatus stage) {
    boolean reached = stages().indexOf(stage) <= stages().indexOf(status);
    WebMarkupContainer mark = new WebMarkupContainer("stage");
    mark.add(AttributeModifier.append("class", reached ? "stage--reached" : ""));
    if (stage == status) {
      mark.add(AttributeModifier.append("class", "stage--now"));
      mark.add(AttributeModifier.replace("aria-current", "step"));
    }
    mark.add(
        new Label("name", getString((reached ? "stages.reached." : "stages.") + named(stage))));
    item.add(mark);
  }

  /** Who comes to fetch something is not brought it. */
  private String named(OrderStatus stage) {
    boolean fetched = kind != DeliveryKind.COURIER && stage == OrderStatus.RECEIVED;
    return fetched && stage != status ? stage + ".fetched" : stage.name();
  }

  private List<OrderStatus> stages() {
    return switch (status) {
      case CANCELLED -> List.of(OrderStatus.TO_PAY, OrderStatus.CANCELLED);
      case REFUNDING, REFUNDED ->
          List.of(OrderStatus.PAID, OrderStatus.REFUNDING, OrderStatus.REFUNDED);
      default -> usual();
    };
  }

  private List<OrderStatus> usual() {
    List<OrderStatus> stages =
        new ArrayList<>(List.of(OrderStatus.TO_PAY, OrderStatus.PAID, OrderStatus.PREPARING));
    if (kind != DeliveryKind.HALL) {
      stages.add(OrderStatus.SHIPPED);
    }
    if (kind != DeliveryKind.COURIER) {
      stages.add(OrderStatus.READY_FOR_PICKUP);
    }
    stages.add(OrderStatus.RECEIVED);
    stages.add(OrderStatus.DONE);
    return stages;
  }
}
