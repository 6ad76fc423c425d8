package lingao.storefront.office.order;

import java.util.Optional;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;

/** What the office does to an order, and why; one button each. */
class OrderForm extends OfficeForm {

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  private final String number;
  private final boolean cancel;
  private final boolean refund;
  private final boolean held;
  private final transient OrderDesk desk;
  private final IModel<String> reason = Model.of("");
  private final IModel<Boolean> takeBack = Model.of(false);

  OrderForm(String id, OrderView order, OrderDesk desk) {
    super(id);
    this.number = order.number().value();
    this.cancel = OneOrderPage.canCancel(order);
    this.refund = order.status().canBecome(OrderStatus.REFUNDING) && !cancel;
    this.held = order.held();
    this.desk = desk;
    setVisible(cancel || refund || held);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new TextField<>("reason", reason));
    WebMarkupContainer box = new WebMarkupContainer("take-back-row");
    add(box.add(new CheckBox("take-back", takeBack)).setVisible(refund));
    add(new WebMarkupContainer("cancel").setVisible(cancel));
    add(new WebMarkupContainer("refund").setVisible(refund));
    add(new WebMarkupContainer("resume").setVisible(held));
  }

  @Override
  protected void onSubmit() {
    try {
      act(new OrderNumber(number), Optional.ofNullable(reason.getObject()).orElse(""));
      getSession().info(getString("order.done"));
      throw new RedirectToUrlException("/office/orders/" + number, SEE_OTHER);
    } catch (InvalidValue e) {
      error(getString("order.error.reason"));
    } catch (IllegalMove e) {
      error(getString("order.error.late"));
    }
  }

  private void act(OrderNumber order, String why) {
    switch (pressed("act")) {
      case "cancel" -> desk.cancel(order, why);
      case "refund" -> desk.refund(order, why, takeBack.getObject());
      case "resume" -> desk.resume(order, why);
      default -> throw new InvalidValue("act", "cancel, refund or resume");
    }
  }
}
