package lingao.kiosk.order;

import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.QrCodePanel;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** That the order is paid, where and when its goods can be fetched, and a code to take along. */
class PaidPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient TakeAway takeAway;
  private final transient HallLinks links;

  PaidPanel(String id, TakeAway takeAway, HallLinks links) {
    super(id);
    this.takeAway = takeAway;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OrderView order = takeAway.order();
    add(new Label("hall", takeAway.hall()));
    add(new Label("ready", takeAway.ready()));
    add(new Label("code", takeAway.code().orElseGet(() -> getString("paid.code.later"))));
    add(new Label("number", order.number().value()));
    add(new Label("mobile", order.contact().map(Contact::mobile).map(Mobile::masked).orElse("")));
    add(new QrCodePanel("qr", takeAway.link(), getString("paid.qr")));
    add(new Link("end", links.rest()));
  }
}
