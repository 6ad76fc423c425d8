package lingao.kiosk.order;

import lingao.kiosk.component.Link;
import lingao.kiosk.component.QrCodePanel;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** A code to pay by phone, a countdown, another way to pay, and a way back. */
class PayPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference CLOCK =
      new JavaScriptResourceReference(PayPanel.class, "clock.js");

  private final transient Bill bill;
  private final transient HallLinks links;

  PayPanel(String id, Bill bill, HallLinks links) {
    super(id);
    this.bill = bill;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("total", bill.total().tag()));
    add(scan());
    add(
        new WebMarkupContainer("away")
            .add(new Link("again", links.order()))
            .setVisible(bill.code().isEmpty()));
    add(clock());
    add(form("cancel"), form("other").add(other()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(CLOCK).setDefer(true));
  }

  private Component scan() {
    WebMarkupContainer scan = new WebMarkupContainer("scan");
    scan.add(new Label("how", getString("pay.how." + bill.method().code())));
    WebMarkupContainer code = new WebMarkupContainer("code");
    code.add(AttributeModifier.append("class", "pay__code--" + bill.method().code()));
    code.add(new QrCodePanel("qr", bill.code().orElse("-"), getString("pay.qr")));
    return scan.add(code).setVisible(bill.code().isPresent());
  }

  /** Hidden where no script moves it. */
  private Component clock() {
    return new WebMarkupContainer("clock")
        .add(AttributeModifier.replace("data-seconds", bill.seconds()))
        .add(AttributeModifier.replace("data-most", bill.most()));
  }

  private WebMarkupContainer form(String id) {
    WebMarkupContainer form = new WebMarkupContainer(id);
    form.add(AttributeModifier.replace("action", links.order()));
    return form;
  }

  private Component other() {
    return new WebMarkupContainer("method")
        .add(new Label("instead", getString("pay.instead." + bill.other().code())))
        .add(AttributeModifier.replace("value", bill.other().code()));
  }
}
