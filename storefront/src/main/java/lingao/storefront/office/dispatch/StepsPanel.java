package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lingao.catalog.dispatch.Carrier;
import lingao.catalog.dispatch.DeskRefused;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.Shipment;
import lingao.catalog.dispatch.TrackingNumber;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.ordering.OrderRefused;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;

/** What can be done with an order next; each step leads back to the order. */
class StepsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  @Inject private DispatchService dispatch;

  private final transient OrderView order;
  private final IModel<String> numbers = Model.of("");
  private final IModel<String> where = Model.of("");

  StepsPanel(String id, OrderView order) {
    super(id);
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OrderStatus status = order.status();
    boolean toLeave = status == OrderStatus.PAID || status == OrderStatus.PREPARING;
    DeliveryKind kind = order.delivery().kind();
    boolean atHall = kind == DeliveryKind.HALL;
    boolean going = status == OrderStatus.SHIPPED;
    add(step("pack", status == OrderStatus.PAID, () -> dispatch.pack(order.number())));
    add(ship(toLeave && !atHall));
    add(step("ready", toLeave && atHall, () -> dispatch.ready(order.number())));
    StepForm track = step("track", going, () -> dispatch.track(order.number(), given(where)));
    add(track.add(new TextField<>("where", where)));
    add(
        step(
            "delivered",
            going && kind == DeliveryKind.COURIER,
            () -> dispatch.delivered(order.number())));
    add(
        step(
            "give-back",
            status == OrderStatus.READY_FOR_PICKUP,
            () -> dispatch.giveBack(order.number())));
  }

  private StepForm ship(boolean possible) {
    StepForm form = step("ship", possible, () -> dispatch.ship(order.number(), shipment()));
    boolean byVan = order.delivery().kind() == DeliveryKind.STATION;
    List<Carrier> carriers =
        byVan
            ? List.of(Carrier.COUNTY_VAN)
            : Arrays.stream(Carrier.values()).filter(c -> c != Carrier.COUNTY_VAN).toList();
    form.add(new Each<>("carriers", carriers, this::carrier));
    form.add(new TextArea<>("numbers", numbers));
    form.add(new WebMarkupContainer("by-van").setVisible(byVan));
    return form;
  }

  private void carrier(ListItem<Carrier> item, Carrier carrier) {
    WebMarkupContainer option = new WebMarkupContainer("option");
    option.add(AttributeModifier.replace("value", carrier.name()));
    if (carrier.name().equals(posted("carrier"))) {
      option.add(AttributeModifier.replace("selected", "selected"));
    }
    item.add(
        option.add(new Label("text", carrier.label().in(getLocale())).setRenderBodyOnly(true)));
    item.setRenderBodyOnly(true);
  }

  private Shipment shipment() {
    Optional<Carrier> carrier =
        Arrays.stream(Carrier.values()).filter(c -> c.name().equals(posted("carrier"))).findFirst();
    return new Shipment(
        carrier.orElseThrow(() -> new InvalidValue("carrier", "one of those that there are")),
        given(numbers).lines().filter(line -> !line.isBlank()).map(TrackingNumber::new).toList());
  }

  private StepForm step(String id, boolean possible, Runnable move) {
    return new StepForm(id, possible && !order.held(), () -> go(id, move));
  }

  private void go(String id, Runnable move) {
    try {
      move.run();
      getSession().info(getString("steps.done." + id));
    } catch (InvalidValue e) {
      error(getString("steps.error." + e.name()));
      visitChildren(StepForm.class, (form, visit) -> ((StepForm) form).settle());
      return;
    } catch (DeskRefused e) {
      getSession().error(getString("steps.refused." + e.reason()));
    } catch (OrderRefused e) {
      getSession().error(getString("steps.refused.NOT_NOW"));
    }
    throw back();
  }

  private RedirectToUrlException back() {
    return new RedirectToUrlException("/office/dispatch/" + order.number().value(), SEE_OTHER);
  }

  private String posted(String name) {
    return getRequest().getPostParameters().getParameterValue(name).toString("");
  }

  private static String given(IModel<String> model) {
    return Optional.ofNullable(model.getObject()).orElse("");
  }
}
