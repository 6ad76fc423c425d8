package lingao.storefront.console;

import jakarta.inject.Inject;
import java.util.Set;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewPage;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.review.ReviewActs;
import lingao.storefront.office.review.ReviewCard;
import lingao.storefront.review.ReviewsPanel;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What buyers say of a brand's goods, those without an answer first; its owner answers here. */
public class BrandReviewsPage extends ConsoleFrame {

  private static final long serialVersionUID = 1L;

  @Inject private ReviewDesk desk;

  /** The page. */
  public BrandReviewsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("brand-reviews.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ReviewPage found = desk.ofBrand(brand(), page());
    add(
        new Label(
            "total",
            new StringResourceModel("brand-reviews.total", this).setParameters(found.total())));
    OfficeForm list = new ReplyForm("list");
    list.add(
        new Each<>(
            "reviews",
            found.reviews(),
            (ListItem<Review> item, Review review) ->
                item.add(new ReviewCard("review", review, Set.of(ReviewCard.Act.REPLY)))));
    add(list.setVisible(!found.reviews().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.reviews().isEmpty()));
    add(new Paging("paging", page(), found.pages(), number -> address(number)));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    ReviewsPanel.renderStyles(response);
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(int page) {
    return "/console/reviews?page=" + page;
  }

  /** One button a review. */
  private final class ReplyForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ReplyForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      ReviewActs.End end = new ReviewActs(desk, getRequest().getPostParameters()).reply();
      String said = getString("brand-reviews.end." + end.name());
      if (end == ReviewActs.End.REFUSED) {
        error(said);
        return;
      }
      getSession().info(said);
      throw to(address(page()));
    }
  }
}
