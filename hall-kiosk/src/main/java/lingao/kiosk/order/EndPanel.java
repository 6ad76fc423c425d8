package lingao.kiosk.order;

import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** That the order was called off, or that our staff have to look at it. */
class EndPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient HallLinks links;

  EndPanel(String id, String reason, HallLinks links) {
    super(id);
    this.reason = reason;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("heading", getString("end." + reason)));
    add(new Label("text", getString("end." + reason + ".text")));
    add(new Link("on", links.goods()), new Link("home", links.rest()));
  }
}
