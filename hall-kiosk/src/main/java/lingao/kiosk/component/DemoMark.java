package lingao.kiosk.component;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** A small 示例 / Demo on data that only shows how things work; nothing on real data. */
public class DemoMark extends Label {

  private static final long serialVersionUID = 1L;

  /** A mark that is shown when {@code demo}. */
  public DemoMark(String id, boolean demo) {
    super(id, new ResourceModel("demo"));
    setVisible(demo);
  }
}
