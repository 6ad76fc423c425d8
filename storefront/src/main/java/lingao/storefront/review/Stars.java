package lingao.storefront.review;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** One to five stars, told in words to those who don't see them. */
public final class Stars extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 5;

  private final int stars;

  /** That many stars, 1 to 5. */
  public Stars(String id, int stars) {
    super(id);
    this.stars = stars;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("shown", "★".repeat(stars)));
    add(new Label("missing", "★".repeat(MOST - stars)));
    add(new Label("told", new StringResourceModel("stars.told", this).setParameters(stars)));
  }
}
