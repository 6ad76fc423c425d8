package lingao.storefront.review;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.product.ProductCard;
import lingao.catalog.review.ProductReviews;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewService;
import lingao.storefront.component.Paging;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * What buyers say of a product: how many stars, then a page of reviews, the latest first. Two SQL
 * statements; none while there are no reviews.
 */
public final class ReviewsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final List<Integer> STARS = List.of(5, 4, 3, 2, 1);
  private static final CssResourceReference STYLES =
      new CssResourceReference(ReviewsPanel.class, "review.css");

  @Inject private ReviewService reviews;

  private final transient ProductCard card;
  private final int page;

  /**
   * The reviews of a product.
   *
   * @param page from 1
   */
  public ReviewsPanel(String id, ProductCard card, int page) {
    super(id);
    this.card = card;
    this.page = Math.max(1, page);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer some = new WebMarkupContainer("some");
    add(some.setVisible(card.reviews() > 0));
    add(new WebMarkupContainer("none").setVisible(card.reviews() == 0));
    if (card.reviews() > 0) {
      fill(some, reviews.ofProduct(card.slug(), page));
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    renderStyles(response);
  }

  /** How reviews look, for other pages that show some. */
  public static void renderStyles(IHeaderResponse response) {
    response.render(CssHeaderItem.forReference(STYLES));
  }

  private void fill(WebMarkupContainer some, ProductReviews found) {
    some.add(new Label("mean", String.format(getLocale(), "%.1f", card.rating())));
    some.add(new Stars("stars", (int) Math.round(card.rating())));
    some.add(
        new Label(
            "count", new StringResourceModel("reviews.count", this).setParameters(card.reviews())));
    some.add(new Each<>("bars", STARS, (item, stars) -> bar(item, stars, found)));
    some.add(
        new Each<>(
            "reviews",
            found.page().reviews(),
            (ListItem<Review> item, Review review) -> item.add(new ReviewPanel("review", review))));
    some.add(new Paging("paging", page, found.page().pages(), this::address));
  }

  private void bar(ListItem<Integer> item, int stars, ProductReviews found) {
    item.add(
        new Label("name", new StringResourceModel("reviews.stars", this).setParameters(stars)));
    item.add(
        new WebMarkupContainer("bar")
            .add(AttributeModifier.replace("max", Math.max(1, found.count())))
            .add(AttributeModifier.replace("value", found.with(stars))));
    item.add(new Label("number", found.with(stars)));
  }

  private String address(int number) {
    return "/products/" + card.slug() + "?reviews=" + number + "#reviews";
  }
}
