package lingao.storefront.office.review;

import java.util.Set;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewState;
import lingao.storefront.office.Moments;
import lingao.storefront.review.ReviewPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** A review with what can be done about it; buttons are told apart by the review's identifier. */
public final class ReviewCard extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Review review;
  private final transient Set<Act> acts;

  /** What can be done about a review. */
  public enum Act {
    /** Let it be seen. */
    APPROVE,
    /** Turn it down for a reason. */
    REJECT,
    /** Answer it. */
    REPLY
  }

  /** The review, with buttons for {@code acts}. */
  public ReviewCard(String id, Review review, Set<Act> acts) {
    super(id);
    this.review = review;
    this.acts = Set.copyOf(acts);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer product = new WebMarkupContainer("product");
    product.add(AttributeModifier.replace("href", "/products/" + review.product()));
    product.add(new Label("name", review.productName().in(getLocale())));
    add(product, new Label("order", review.order()), Moments.label("edited", review.editedAt()));
    add(new ReviewPanel("review", review));
    add(
        new Label("rejection", review.rejection().orElse(""))
            .setVisible(review.state() == ReviewState.REJECTED));
    add(button("approve").setVisible(acts.contains(Act.APPROVE)));
    add(box(button("reject"), "reason", "").setVisible(acts.contains(Act.REJECT)));
    String again = review.reply().isPresent() ? ".again" : "";
    WebMarkupContainer reply = button("reply");
    reply.add(new Label("go", new ResourceModel("review-card.answer" + again)));
    add(box(reply, "words", review.reply().orElse("")).setVisible(acts.contains(Act.REPLY)));
  }

  private WebMarkupContainer button(String name) {
    WebMarkupContainer button = new WebMarkupContainer(name);
    button.add(AttributeModifier.replace("value", review.id()));
    return button;
  }

  /** A text and its button; what was typed stays. */
  private WebMarkupContainer box(WebMarkupContainer button, String field, String begin) {
    String own = field + "-" + review.id();
    WebMarkupContainer box = new WebMarkupContainer(button.getId() + "Box");
    WebMarkupContainer label = new WebMarkupContainer("label");
    label.add(AttributeModifier.replace("for", own));
    Label text =
        new Label("text", getRequest().getPostParameters().getParameterValue(own).toString(begin));
    text.add(AttributeModifier.replace("name", own), AttributeModifier.replace("id", own));
    box.add(label, text, button);
    return box;
  }
}
