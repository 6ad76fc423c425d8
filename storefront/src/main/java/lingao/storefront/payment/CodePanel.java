package lingao.storefront.payment;

import lingao.catalog.payment.NextStep.QrCode;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** A code to be scanned with WeChat, on a phone a way into it. */
class CodePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient QrCode code;
  private final OrderAddress order;

  CodePanel(String id, QrCode code, OrderAddress order) {
    super(id);
    this.code = code;
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("code").add(AttributeModifier.replace("src", code.imageDataUrl())));
    add(new WebMarkupContainer("open").add(AttributeModifier.replace("href", code.data())));
    add(new WaitingPanel("waiting", order, "code.waiting"));
  }
}
