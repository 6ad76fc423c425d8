package lingao.kiosk.component;

import java.util.function.IntFunction;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Two large buttons, back and on, and the number between them; nothing for a single page. */
public class PagerPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final int page;
  private final int first;
  private final int last;
  private final transient IntFunction<String> address;

  /**
   * A pager.
   *
   * @param first lowest number, to which the button back leads at most
   * @param address where a page is shown
   */
  public PagerPanel(String id, int page, int first, int last, IntFunction<String> address) {
    super(id);
    this.page = page;
    this.first = first;
    this.last = last;
    this.address = address;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(step("back", page - 1));
    add(step("on", page + 1));
    add(new Label("page", page));
    add(new Label("pages", last));
    setVisible(last > first);
  }

  private Component step(String id, int target) {
    boolean possible = target >= first && target <= last;
    return new Link(id, possible ? address.apply(target) : "").setVisible(possible);
  }
}
