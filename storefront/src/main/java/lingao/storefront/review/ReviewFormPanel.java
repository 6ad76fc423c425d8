package lingao.storefront.review;

import java.util.List;
import java.util.Optional;
import lingao.catalog.review.Purchase;
import lingao.catalog.review.Review;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** Stars, words and pictures of one thing that was bought; what was typed stays when refused. */
class ReviewFormPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final List<Integer> STARS = List.of(5, 4, 3, 2, 1);
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(ReviewFormPanel.class, "review.js");

  private final transient Purchase.Item item;
  private final transient Optional<Review> written;
  private final transient ReviewForm form;
  private final transient Mistakes mistakes = new Mistakes();

  /**
   * The form.
   *
   * @param written the review there is already, which it changes
   * @param form what was sent, if something was
   */
  ReviewFormPanel(String id, Purchase.Item item, Optional<Review> written, ReviewForm form) {
    super(id);
    this.item = item;
    this.written = written;
    this.form = form;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    form.refusal().ifPresent(wrong -> mistakes.add(wrong.field(), getString(wrong.key())));
    add(new Label("name", item.name().in(getLocale())));
    add(new MistakesPanel("mistakes", mistakes));
    add(new Each<>("stars", STARS, this::star));
    add(said("starsMistake", ReviewForm.STARS), said("picturesMistake", ReviewForm.PICTURES));
    add(
        new FieldPanel(
            "words",
            Field.lines(ReviewForm.WORDS, getString("review-form.words"), words())
                .hint(getString("review-form.words.hint"))
                .with("rows", "6")
                .with("maxlength", "1000")
                .mistake(mistakes)));
    WebMarkupContainer keep = new WebMarkupContainer("keep");
    int before = written.map(review -> review.pictures().size()).orElse(0);
    keep.add(
        new Label("text", new StringResourceModel("review-form.keep", this).setParameters(before)));
    add(keep.setVisible(before > 0));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }

  private void star(ListItem<Integer> option, Integer stars) {
    WebMarkupContainer radio = new WebMarkupContainer("radio");
    radio.add(AttributeModifier.replace("value", stars));
    if (stars == chosen()) {
      radio.add(AttributeModifier.replace("checked", "checked"));
    }
    option.add(radio, new Stars("shown", stars));
    option.add(new Label("word", getString("review-form.stars." + stars)));
  }

  private Label said(String id, String field) {
    Label said = new Label(id, mistakes.of(field).orElse(""));
    said.setVisible(mistakes.of(field).isPresent());
    return said;
  }

  private int chosen() {
    int typed = form.typed().number(ReviewForm.STARS);
    return typed >= 0 ? typed : written.map(Review::stars).orElse(0);
  }

  private String words() {
    return form.typed().has(ReviewForm.WORDS)
        ? form.typed().get(ReviewForm.WORDS)
        : written.map(Review::words).orElse("");
  }
}
