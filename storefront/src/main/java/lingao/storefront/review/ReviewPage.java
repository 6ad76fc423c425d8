package lingao.storefront.review;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.review.Buyer;
import lingao.catalog.review.Purchase;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewService;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * {@code /orders/{number}/review?token=…&sku=…}: where a buyer writes and edits reviews of what an
 * order brought. Reached from the order's page; to others it isn't there.
 */
public class ReviewPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(ReviewPage.class, "review.css");

  @Inject private ReviewService reviews;
  @Inject private CurrentCustomer customer;

  private final transient ReviewForm form = new ReviewForm();

  /** The page of the order in the address. */
  public ReviewPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("review-page.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Purchase purchase = found(buyer().flatMap(buyer -> reviews.purchase(number(), buyer)));
    List<Review> written = buyer().map(b -> reviews.written(number(), b)).orElse(List.of());
    add(new WebMarkupContainer("done").setVisible(!asked("done").isEmpty()));
    add(new WebMarkupContainer("early").setVisible(!purchase.received()));
    add(
        new Each<>(
            "items",
            purchase.items(),
            (item, bought) -> item(item, bought, purchase, of(bought, written))));
    add(form(purchase, written));
    add(
        new WebMarkupContainer("order")
            .add(AttributeModifier.replace("href", "/orders/" + number() + query(""))));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** The address holds the order's token: other sites never see it. */
  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader("Referrer-Policy", "same-origin");
    form.refusal().ifPresent(wrong -> response.setStatus(wrong.status()));
  }

  private String number() {
    return getPageParameters().get("number").toString("");
  }

  private Optional<Buyer> buyer() {
    String token = asked("token");
    return token.isEmpty()
        ? customer.id().map(Buyer.Account::new)
        : Optional.of(new Buyer.Guest(token));
  }

  private Component form(Purchase purchase, List<Review> written) {
    Optional<Purchase.Item> chosen =
        purchase.items().stream()
            .filter(item -> item.sku().equals(asked("sku")) || purchase.items().size() == 1)
            .findFirst()
            .filter(item -> purchase.received() && asked("done").isEmpty());
    chosen.filter(item -> isPosted()).ifPresent(item -> submit(item, of(item, written)));
    return chosen
        .<Component>map(item -> new ReviewFormPanel("write", item, of(item, written), form))
        .orElseGet(() -> new WebMarkupContainer("write").setVisible(false));
  }

  private void submit(Purchase.Item item, Optional<Review> written) {
    ReviewForm.Line line =
        new ReviewForm.Line(number(), found(buyer()), item.sku(), written.isPresent());
    if (form.submit((ServletWebRequest) getRequest(), reviews, line)) {
      throw to("/orders/" + number() + "/review" + query("done=1"));
    }
  }

  private void item(
      ListItem<Purchase.Item> item,
      Purchase.Item bought,
      Purchase purchase,
      Optional<Review> review) {
    item.add(new PicturePanel("picture", bought.picture(), "4.5rem").decorative());
    item.add(new Label("name", in(bought.name())));
    item.add(new Label("pack", in(bought.pack())));
    String state = review.map(r -> r.state().name()).orElse("NONE");
    item.add(
        new Label(
            "state",
            new StringResourceModel("review-page.state." + state, this)
                .setParameters(review.flatMap(Review::rejection).orElse(""))));
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(
        AttributeModifier.replace(
            "href", "/orders/" + number() + "/review" + query("sku=" + bought.sku()) + "#write"));
    link.add(
        new Label("go", getString(review.isPresent() ? "review-page.edit" : "review-page.write")));
    link.add(new Label("what", in(bought.name())));
    item.add(link.setVisible(purchase.received()));
  }

  private static Optional<Review> of(Purchase.Item item, List<Review> written) {
    return written.stream().filter(review -> review.sku().equals(item.sku())).findFirst();
  }

  private String query(String more) {
    String token = asked("token");
    String own = token.isEmpty() ? "" : "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    String all = own.isEmpty() || more.isEmpty() ? own + more : own + "&" + more;
    return all.isEmpty() ? "" : "?" + all;
  }
}
