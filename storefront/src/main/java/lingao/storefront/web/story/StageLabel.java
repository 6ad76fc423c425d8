package lingao.storefront.web.story;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** The name of a stage. */
public final class StageLabel extends Label {

  private static final long serialVersionUID = 1L;

  /** The name of {@code stage} in the reader's language. */
  public StageLabel(String id, Stage stage) {
    super(id, new ResourceModel("stage." + stage.slug()));
  }
}
