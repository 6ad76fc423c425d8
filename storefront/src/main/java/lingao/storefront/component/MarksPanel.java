package lingao.storefront.component;

import java.util.List;
import lingao.catalog.certification.Mark;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The certification marks that a product carries today, in short. */
public final class MarksPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Mark> marks;

  /** The marks in the order given, which are valid; nothing when there are none. */
  public MarksPanel(String id, List<Mark> marks) {
    super(id);
    this.marks = marks;
    setRenderBodyOnly(true);
    setVisible(!marks.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Each<>(
            "marks",
            marks,
            (item, mark) -> item.add(new Label("mark", new ResourceModel("mark." + mark.slug())))));
  }
}
