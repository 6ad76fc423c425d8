package lingao.storefront.payment;

import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.NextStep.CardForm;
import lingao.catalog.payment.NextStep.QrCode;
import lingao.catalog.payment.NextStep.Redirect;
import lingao.catalog.payment.Payment;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * What a customer has to do in order to pay: a card's form, a code to scan, a way to a wallet. On
 * an order's own page; gives no heading.
 *
 * <pre>{@code
 * NextStep step = payments.start(order, method, absolute(ReturnAddress.of(order, token)));
 * add(new PayPanel("pay", payments.latest(order).orElseThrow(), step, token));
 * }</pre>
 */
public final class PayPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(PayPanel.class, "pay.css");

  private final transient Payment payment;
  private final transient NextStep step;
  private final String token;

  /**
   * The panel.
   *
   * @param step of {@code payment}, as it is now
   * @param token that opens the order's page
   */
  public PayPanel(String id, Payment payment, NextStep step, String token) {
    super(id);
    this.payment = payment;
    this.step = step;
    this.token = token;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("amount", payment.amount().tag()));
    add(new DeclinedPanel("declined", payment.decline()));
    add(step("step"));
  }

  private Component step(String id) {
    if (step instanceof CardForm form) {
      return new CardPanel(id, form, payment.amount(), orderAddress());
    }
    if (step instanceof QrCode code) {
      return new CodePanel(id, code, orderAddress());
    }
    if (step instanceof Redirect redirect) {
      return new WalletLinkPanel(id, redirect, payment.method());
    }
    return new WaitingPanel(id, orderAddress(), "waiting.booked");
  }

  private OrderAddress orderAddress() {
    return new OrderAddress(payment.order(), token);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }
}
