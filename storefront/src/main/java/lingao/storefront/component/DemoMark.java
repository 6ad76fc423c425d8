package lingao.storefront.component;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;

/** A small 示例 on what is demonstration data; nothing on what is real. */
public final class DemoMark extends Label {

  private static final long serialVersionUID = 1L;

  /** The mark, seen when {@code demo}. */
  public DemoMark(String id, boolean demo) {
    super(id, new ResourceModel("demoMark.demo"));
    setVisible(demo);
  }
}
