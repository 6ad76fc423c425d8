package lingao.kiosk.checkout;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.ShopTime;
import lingao.kiosk.component.Dates;
import lingao.kiosk.visit.HallBaskets;
import lingao.kiosk.visit.VisitPage;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * Two steps: the visitor's mobile number on a number pad, then what they order and how they pay.
 * The number goes from the first to the second inside the form alone: no address, cookie or store
 * has it before the order is placed.
 */
public class CheckoutPage extends VisitPage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final CssResourceReference STYLES =
      new CssResourceReference(CheckoutPage.class, "checkout.css");

  @Inject private BasketService baskets;
  @Inject private HallBaskets hallBaskets;
  @Inject private Cashier cashier;
  @Inject private ShopTime time;

  private transient boolean refused;

  /** The screen. */
  public CheckoutPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Offer offer = offer();
    keep(visit());
    Optional<Buyer> buyer = isPosted() ? buyer() : Optional.empty();
    if (buyer.isEmpty()) {
      refused = isPosted();
      add(new MobilePanel("step", links(), posted("mobile"), Greeting.of(posted("greeting"))));
    } else {
      String problem = posted("do").equals("place") ? place(offer, buyer.get()) : "";
      add(summary(offer, buyer.get(), problem));
    }
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (refused) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** What can be ordered now; the basket tells what stands against it. */
  private Offer offer() {
    BasketView basket =
        visit()
            .basket()
            .flatMap(baskets::find)
            .filter(held -> !held.isEmpty())
            .orElseThrow(() -> seeOther(links().basket()));
    try {
      return hallBaskets
          .offer(hall().slug(), basket)
          .map(quote -> new Offer(basket, quote.freight(), quote.readyAt().orElseThrow()))
          .orElseThrow(() -> seeOther(links().basket()));
    } catch (Undeliverable e) {
      throw seeOther(links().basket());
    }
  }

  private Optional<Buyer> buyer() {
    try {
      return Optional.of(new Buyer(Greeting.of(posted("greeting")), new Mobile(posted("mobile"))));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private Component summary(Offer offer, Buyer buyer, String problem) {
    String ready = Dates.soon(offer.ready(), time.today(), language());
    return new SummaryPanel("step", new Summary(offer, buyer, hall(), ready, problem), links());
  }

  /** Places the order and leads to it; comes back with why it could not. */
  private String place(Offer offer, Buyer buyer) {
    Map<String, String> digits = Map.of("digits", buyer.lastDigits());
    String name = getString("name." + buyer.greeting().code(), Model.ofMap(digits));
    Wish wish =
        new Wish(
            posted("key"),
            offer.basket().id(),
            buyer.contact(name),
            hall().slug(),
            method(),
            getLocale(),
            posted("total"));
    Cashier.Answer answer = cashier.place(wish, servletRequest().getRemoteAddr());
    answer.order().ifPresent(this::placed);
    refused = true;
    return getString("problem." + answer.problem());
  }

  private void placed(OrderNumber number) {
    keep(visit().withOrder(number.value()));
    throw seeOther(links().order());
  }

  private PaymentMethod method() {
    return posted("method").equals(PaymentMethod.ALIPAY.code())
        ? PaymentMethod.ALIPAY
        : PaymentMethod.WECHAT_PAY;
  }
}
