package lingao.storefront.checkout;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DivisionService;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.storefront.basket.BasketCookie;
import lingao.storefront.basket.BasketPage;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * From the basket to an order on one page: to whom, how it comes, how it is paid, and what it costs
 * with each choice. What is typed stays whatever happens. The form has a key of its own, so that it
 * gives one order however often it is sent.
 */
public class CheckoutPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<CssResourceReference> STYLES =
      List.of(
          new CssResourceReference(Typed.class, "form.css"),
          new CssResourceReference(BasketPage.class, "basket.css"),
          new CssResourceReference(CheckoutPage.class, "checkout.css"));
  private static final JavaScriptResourceReference SWAP =
      new JavaScriptResourceReference(Typed.class, "swap.js");

  @Inject private BasketService baskets;
  @Inject private BasketCookie cookie;
  @Inject private Reckoner reckoner;
  @Inject private DivisionService divisions;
  @Inject private OrderService orders;
  @Inject private CurrentCustomer current;
  @Inject private AddressBook addressBook;

  private final transient Mistakes mistakes = new Mistakes();
  private transient boolean renewKey;
  private transient OptionalLong wait = OptionalLong.empty();

  /** The page. */
  public CheckoutPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("checkout.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String id = cookie.of(servletRequest()).orElseThrow(() -> to("/basket"));
    List<Address> book = current.id().map(addressBook::addresses).orElse(List.of());
    Draft draft = Draft.of(typed(), current.customer(), book, divisions);
    if (isPosted()) {
      act(id, draft);
    }
    BasketView basket = baskets.find(id).filter(b -> !b.isEmpty()).orElseThrow(() -> to("/basket"));
    build(draft, book, reckoner.reckon(basket, draft));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (wait.isPresent()) {
      response.setStatus(TOO_MANY);
      response.setHeader("Retry-After", Long.toString(wait.getAsLong()));
    } else if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    STYLES.forEach(sheet -> response.render(CssHeaderItem.forReference(sheet)));
    response.render(
        JavaScriptHeaderItem.forReference(SWAP).setType(JavaScriptReferenceType.MODULE));
  }

  private void build(Draft draft, List<Address> book, Reckoning reckoning) {
    WebMarkupContainer root = new WebMarkupContainer("checkout");
    root.add(AttributeModifier.replace("data-pieces", reckoning.basket().pieces()));
    add(root);
    root.add(new MistakesPanel("mistakes", mistakes));
    root.add(
        hidden("key", renewKey || typed().get("key").isEmpty() ? newKey() : typed().get("key")));
    root.add(
        hidden("expected", reckoning.total().map(total -> Long.toString(total.fen())).orElse("")));
    root.add(new ContactPanel("contact", draft, mistakes, current.id().isPresent()));
    root.add(new DeliveryPanel("delivery", draft, mistakes, reckoning, book));
    root.add(new MethodPanel("method", draft));
    root.add(new SummaryPanel("summary", reckoning, draft, mistakes, typed().get("coupon")));
  }

  private static Component hidden(String id, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("value", value));
  }

  private void act(String id, Draft draft) {
    switch (typed().get("do")) {
      case "place" -> place(id, draft);
      case "coupon" -> changeCoupon(() -> baskets.addCoupon(id, typed().get("coupon")));
      case "fit" -> fit(id, draft);
      default -> {
        if (typed().has("drop-coupon")) {
          changeCoupon(() -> baskets.removeCoupon(id, typed().get("drop-coupon")));
        }
      }
    }
  }

  private void changeCoupon(Runnable change) {
    new Refusals(mistakes, this::getString).trying(change);
  }

  /** Takes as many pieces as there are where they would come from. */
  private void fit(String id, Draft draft) {
    Map<String, Integer> left = reckoner.reckon(baskets.view(id), draft).available();
    baskets.fit(id, left);
  }

  private void place(String id, Draft draft) {
    Locale language = readersLocale();
    Optional<Checkout> checkout =
        new Submission(draft, mistakes, this::getString)
            .checkout(id, language, current.id(), expected());
    if (checkout.isPresent() && checkout.get().expectedTotal().isEmpty()) {
      // Nobody orders what they were not told the price of, such as without script.
      mistakes.add("total", getString("checkout.refused.unseen"));
      return;
    }
    Refusals refusals = new Refusals(mistakes, this::getString);
    checkout.flatMap(c -> refusals.placing(() -> order(c))).ifPresent(this::placed);
    renewKey = refusals.isKeyUsed();
    wait = refusals.retryAfter();
  }

  private PlacedOrder order(Checkout checkout) {
    return orders.place("web-" + typed().get("key"), checkout, servletRequest().getRemoteAddr());
  }

  private void placed(PlacedOrder placed) {
    keepAddress(placed);
    String pay = placed.order().status() == OrderStatus.TO_PAY ? "/pay" : "";
    throw to("/orders/" + placed.number().value() + pay + "?token=" + placed.token());
  }

  /** A full book refuses one more; the order stands nevertheless. */
  private void keepAddress(PlacedOrder placed) {
    if (typed().has("keep")
        && placed.order().delivery() instanceof Courier place
        && current.id().isPresent()
        && placed.order().contact().isPresent()) {
      try {
        addressBook.add(current.id().get(), placed.order().contact().get(), place);
      } catch (InvalidValue e) {
        // Nothing is lost: the order has the address.
      }
    }
  }

  /** What the reader was shown, fen; -1 when they were shown no total. */
  private long expected() {
    String fen = typed().get("expected");
    return fen.matches("[0-9]{1,11}") ? new Money(Long.parseLong(fen)).fen() : -1;
  }

  private static String newKey() {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
