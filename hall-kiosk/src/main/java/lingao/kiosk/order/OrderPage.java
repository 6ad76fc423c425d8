package lingao.kiosk.order;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.ShopTime;
import lingao.kiosk.component.Dates;
import lingao.kiosk.visit.VisitPage;
import lingao.kiosk.visit.VisitWatch;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * The visitor's order: a code to pay it by phone, then that it is paid and what to take along. It
 * says so by itself once it is.
 */
public class OrderPage extends VisitPage {

  private static final long serialVersionUID = 1L;

  /** How long the screen waits for the money before it calls the order off. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int QUIET_UNPAID_SECONDS = (int) PATIENCE.toSeconds() + 60;
  private static final int QUIET_SECONDS = 90;
  private static final CssResourceReference STYLES =
      new CssResourceReference(OrderPage.class, "order.css");

  @Inject private Till till;
  @Inject private ShopTime time;

  private transient OrderView order;

  /** The screen. */
  public OrderPage(PageParameters parameters) {
    super(parameters);
    this.order = visit().order().flatMap(till::order).orElseThrow(() -> seeOther(links().basket()));
  }

  @Override
  protected String title() {
    return getString(order.status() == OrderStatus.TO_PAY ? "heading" : "heading.moved");
  }

  /** While the order waits for its money, the countdown ends the visit; then a phone is at hand. */
  @Override
  protected int quietSeconds() {
    return order.status() == OrderStatus.TO_PAY ? QUIET_UNPAID_SECONDS : QUIET_SECONDS;
  }

  /** Nothing else to touch until it is paid or called off. */
  @Override
  protected boolean isNavigable() {
    return order.status() != OrderStatus.TO_PAY;
  }

  @Override
  protected Optional<String> scanTarget() {
    return isNavigable() ? super.scanTarget() : Optional.empty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted()) {
      change();
      throw seeOther(links().order());
    }
    keep(visit());
    WebMarkupContainer part = new WebMarkupContainer("order");
    part.add(AttributeModifier.replace("data-state", order.status().code()));
    part.add(AttributeModifier.replace("data-pieces", 0));
    add(part.add(state()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(VisitWatch.SCRIPT);
  }

  private void change() {
    switch (posted("do")) {
      case "cancel" -> till.cancel(order);
      case "alipay" -> till.choose(order, PaymentMethod.ALIPAY);
      case "wechat_pay" -> till.choose(order, PaymentMethod.WECHAT_PAY);
      default -> {}
    }
  }

  private Component state() {
    if (order.held()) {
      return new EndPanel("state", "held", links());
    }
    if (order.status() == OrderStatus.TO_PAY) {
      return new PayPanel("state", bill(), links());
    }
    return order.status().isPaid()
        ? new PaidPanel("state", receipt(), links())
        : new EndPanel("state", "off", links());
  }

  private Bill bill() {
    Duration most = Duration.between(time.now(), order.payUntil());
    Duration left = most.compareTo(PATIENCE) < 0 ? most : PATIENCE;
    return new Bill(
        order.total(),
        till.method(order),
        till.code(order),
        Math.max(0, left.toSeconds()),
        Math.max(0, most.toSeconds()));
  }

  private TakeAway receipt() {
    Instant ready = order.promise().readyAt().orElse(order.placedAt());
    return new TakeAway(
        order,
        in(hall().name()),
        Dates.soon(ready, time.today(), language()),
        till.pickupCode(order),
        till.link(order));
  }
}
