package lingao.storefront.order;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.payment.AlreadyPaid;
import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.basket.BasketPage;
import lingao.storefront.form.Typed;
import lingao.storefront.payment.PayPanel;
import lingao.storefront.payment.ReturnAddress;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** Where an order is paid, by the way that it was placed with or any other. */
public class PayPage extends BuyersOrderPage {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PayPage.class.getName());

  @Inject private PaymentService payments;

  /** The page; {@code ?method=} chooses another way to pay. */
  public PayPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("pay-page.title");
  }

  @Override
  protected String canonicalPath() {
    return "/orders/find";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (order().status() != OrderStatus.TO_PAY || order().held()) {
      throw to(path(""));
    }
    PaymentMethod method = method();
    add(new Label("number", order().number().value()));
    add(new WebMarkupContainer("back").add(AttributeModifier.replace("href", path(""))));
    Component step = step(method);
    add(step);
    add(new WebMarkupContainer("away").setVisible(!(step instanceof PayPanel)));
    List<PaymentMethod> others =
        Arrays.stream(PaymentMethod.values()).filter(other -> other != method).toList();
    add(new Each<>("others", others, this::other));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    for (CssResourceReference sheet :
        List.of(
            new CssResourceReference(Typed.class, "form.css"),
            new CssResourceReference(BasketPage.class, "basket.css"),
            new CssResourceReference(OrderPage.class, "order.css"))) {
      response.render(CssHeaderItem.forReference(sheet));
    }
  }

  private PaymentMethod method() {
    try {
      return asked("method").isEmpty() ? order().method() : PaymentMethod.of(asked("method"));
    } catch (InvalidValue e) {
      return order().method();
    }
  }

  /** What is to be done; nothing while the payment service does not answer. */
  private Component step(PaymentMethod method) {
    String number = order().number().value();
    try {
      payments.open(number, order().total(), method);
      NextStep step = payments.start(number, method, absolute(ReturnAddress.of(number, token())));
      return new PayPanel("pay", payments.latest(number).orElseThrow(), step, token());
    } catch (AlreadyPaid e) {
      throw to(path(""));
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, "an order could not be paid just now: {0}", e.getMessage());
      return new WebMarkupContainer("pay").setVisible(false);
    }
  }

  private void other(ListItem<PaymentMethod> item, PaymentMethod method) {
    WebMarkupContainer link = new WebMarkupContainer("other");
    link.add(AttributeModifier.replace("href", path("/pay") + "&method=" + method.code()));
    link.add(new Label("name", getString("pay-page." + method.code())));
    item.add(link);
  }
}
