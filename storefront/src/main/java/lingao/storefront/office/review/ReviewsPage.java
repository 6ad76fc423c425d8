package lingao.storefront.office.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewPage;
import lingao.catalog.review.ReviewState;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.review.ReviewCard.Act;
import lingao.storefront.review.ReviewsPanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Reviews that wait to be let in, {@code ?state=approved} or {@code rejected} for the others. */
public class ReviewsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReviewDesk desk;

  /** The page. */
  public ReviewsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("reviews-page.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ReviewPage found = desk.page(state(), page());
    add(
        new Label(
            "total",
            new StringResourceModel("reviews-page.total", this).setParameters(found.total())));
    add(new Each<>("states", List.of(ReviewState.values()), this::tab));
    OfficeForm list = new ActsForm("list");
    list.add(
        new Each<>(
            "reviews",
            found.reviews(),
            (ListItem<Review> item, Review review) ->
                item.add(new ReviewCard("review", review, acts(review)))));
    add(list.setVisible(!found.reviews().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.reviews().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> address(state(), number)));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    ReviewsPanel.renderStyles(response);
  }

  private static Set<Act> acts(Review review) {
    return switch (review.state()) {
      case PENDING -> Set.of(Act.APPROVE, Act.REJECT);
      case APPROVED -> Set.of(Act.REJECT, Act.REPLY);
      case REJECTED -> Set.of();
    };
  }

  private void tab(ListItem<ReviewState> item, ReviewState state) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address(state, 1)));
    if (state == state()) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    item.add(link.add(new Label("name", getString("reviews-page.state." + state.name()))));
  }

  private ReviewState state() {
    String asked = getPageParameters().get("state").toString("").toUpperCase(Locale.ROOT);
    return List.of(ReviewState.values()).stream()
        .filter(state -> state.name().equals(asked))
        .findFirst()
        .orElse(ReviewState.PENDING);
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(ReviewState state, int page) {
    return "/office/reviews?state=" + state.name().toLowerCase(Locale.ROOT) + "&page=" + page;
  }

  /** Three buttons a review. */
  private final class ActsForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ActsForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      ReviewActs.End end = new ReviewActs(desk, getRequest().getPostParameters()).any();
      String said = getString("reviews-page.end." + end.name());
      if (end == ReviewActs.End.REFUSED) {
        error(said);
        return;
      }
      getSession().info(said);
      throw to(address(state(), page()));
    }
  }
}
