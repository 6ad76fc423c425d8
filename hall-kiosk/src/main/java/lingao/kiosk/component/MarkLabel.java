package lingao.kiosk.component;

import lingao.catalog.certification.Mark;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** The name of a certification mark. */
public class MarkLabel extends Label {

  private static final long serialVersionUID = 1L;

  /** The name of {@code mark} in the visitor's language. */
  public MarkLabel(String id, Mark mark) {
    super(id, new ResourceModel("mark." + mark.slug()));
  }
}
