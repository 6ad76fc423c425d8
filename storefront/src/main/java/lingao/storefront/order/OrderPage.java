package lingao.storefront.order;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentService;
import lingao.storefront.aftersale.AftersalePanel;
import lingao.storefront.basket.BasketPage;
import lingao.storefront.checkout.CheckoutPage;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** Where an order stands, what it holds, and what its buyer can do about it. Looks for itself. */
public class OrderPage extends BuyersOrderPage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(OrderPage.class, "order.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(OrderPage.class, "order.js");

  @Inject private BuyAgain again;
  @Inject private PaymentService payments;

  /** The page. */
  public OrderPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("order.title") + " " + order().number().value();
  }

  @Override
  protected String canonicalPath() {
    return "/orders/find";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted()) {
      act();
    }
    WebMarkupContainer root = new WebMarkupContainer("order");
    root.add(AttributeModifier.replace("data-state", state()));
    root.add(AttributeModifier.replace("data-status", order().status().code()));
    root.add(new Label("status", getString("order.status." + order().status())));
    root.add(new Label("number", order().number().value()));
    root.add(new WebMarkupContainer("late").setVisible(!asked("late").isEmpty()));
    root.add(new WebMarkupContainer("held").setVisible(order().held()));
    root.add(new StagesPanel("stages", order().status(), order().delivery().kind()));
    root.add(new DuePanel("due", order(), path("/pay")));
    root.add(new ComingPanel("coming", order().number()));
    root.add(new PlacePanel("place", order()));
    root.add(new GoodsPanel("goods", order(), paid()));
    root.add(actions());
    root.add(new AftersalePanel("aftersale", order(), token()));
    root.add(new HistoryPanel("history", order()));
    add(root);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(new CssResourceReference(Typed.class, "form.css")));
    response.render(
        CssHeaderItem.forReference(new CssResourceReference(BasketPage.class, "basket.css")));
    response.render(
        CssHeaderItem.forReference(new CssResourceReference(CheckoutPage.class, "checkout.css")));
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }

  /** Nothing is asked about an order that is not paid, or cost nothing. */
  private Optional<Payment> paid() {
    return order().paidAt().flatMap(at -> payments.paid(order().number().value()));
  }

  private WebMarkupContainer actions() {
    WebMarkupContainer actions = new WebMarkupContainer("actions");
    actions.add(form("again"));
    OrderStatus status = order().status();
    actions.add(form("received").setVisible(status == OrderStatus.SHIPPED && isCourier()));
    WebMarkupContainer review = new WebMarkupContainer("review");
    review.add(AttributeModifier.replace("href", path("/review")));
    actions.add(review.setVisible(status == OrderStatus.RECEIVED || status == OrderStatus.DONE));
    WebMarkupContainer cancel = form("cancel");
    cancel.add(
        new Label(
            "warning",
            getString(status == OrderStatus.PAID ? "order.cancel.paid" : "order.cancel.unpaid")));
    WebMarkupContainer box = new WebMarkupContainer("calling-off");
    box.add(cancel);
    boolean early = status == OrderStatus.TO_PAY || status == OrderStatus.PAID;
    actions.add(box.setVisible(early && !order().held()));
    return actions;
  }

  private WebMarkupContainer form(String id) {
    WebMarkupContainer form = new WebMarkupContainer(id);
    form.add(AttributeModifier.replace("action", path("")));
    return form;
  }

  private String state() {
    return "/api/v1/orders/" + order().number().value() + "?token=" + token();
  }

  private void act() {
    if (typed().get("do").equals("cancel")) {
      throw to(path("") + (cancelled() ? "" : "&late=1"));
    }
    if (typed().get("do").equals("received")) {
      receive();
    }
    if (typed().get("do").equals("again")) {
      HttpServletResponse response = (HttpServletResponse) getResponse().getContainerResponse();
      throw to(again.fill(order(), servletRequest(), response));
    }
  }

  /** Whoever has it in hand knows first; a second press, or the office's, changes nothing. */
  private void receive() {
    try {
      if (isCourier()) {
        orders().markReceived(order().number(), "customer");
      }
    } catch (IllegalMove e) {
      throw to(path(""));
    }
    throw to(path(""));
  }

  /** What is fetched is received where it is handed out. */
  private boolean isCourier() {
    return order().delivery().kind() == DeliveryKind.COURIER;
  }

  private boolean cancelled() {
    try {
      orders().cancel(order().number(), "customer", "customer");
      return true;
    } catch (IllegalMove e) {
      return false;
    }
  }
}
