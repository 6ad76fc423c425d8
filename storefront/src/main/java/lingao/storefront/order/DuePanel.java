package lingao.storefront.order;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.storefront.component.NearDates;
import lingao.storefront.payment.DeclinedPanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What is still to be paid, until when, and the ways to do so, the chosen one first. */
class DuePanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private PaymentService payments;

  private final transient OrderView order;
  private final String payPath;

  DuePanel(String id, OrderView order, String payPath) {
    super(id);
    this.order = order;
    this.payPath = payPath;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer due = new WebMarkupContainer("box");
    due.add(new Label("amount", order.total().tag()));
    Instant until = order.payUntil().truncatedTo(ChronoUnit.SECONDS);
    due.add(
        new Label("until", text("due.until", NearDates.moment(until, getLocale())))
            .add(AttributeModifier.replace("datetime", until.toString())));
    due.add(new Each<>("methods", methods(), this::method));
    boolean open = order.status() == OrderStatus.TO_PAY && !order.held();
    due.add(new DeclinedPanel("declined", open ? declined() : Optional.empty()));
    add(due.setVisible(open));
  }

  private Optional<String> declined() {
    return payments.latest(order.number().value()).flatMap(Payment::decline);
  }

  private List<PaymentMethod> methods() {
    List<PaymentMethod> methods = new ArrayList<>(List.of(order.method()));
    for (PaymentMethod method : PaymentMethod.values()) {
      if (method != order.method()) {
        methods.add(method);
      }
    }
    return methods;
  }

  private void method(ListItem<PaymentMethod> item, PaymentMethod method) {
    WebMarkupContainer link = new WebMarkupContainer("pay");
    link.add(AttributeModifier.replace("href", payPath + "&method=" + method.code()));
    link.add(AttributeModifier.append("class", method == order.method() ? "" : "button--quiet"));
    link.add(new Label("name", getString("due." + method.code())));
    item.add(link);
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
