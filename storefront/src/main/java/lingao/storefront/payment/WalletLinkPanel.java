package lingao.storefront.payment;

import lingao.catalog.payment.NextStep.Redirect;
import lingao.catalog.payment.PaymentMethod;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The way to a wallet's page, which leads back. */
class WalletLinkPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Redirect redirect;
  private final PaymentMethod method;

  WalletLinkPanel(String id, Redirect redirect, PaymentMethod method) {
    super(id);
    this.redirect = redirect;
    this.method = method;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer link = new WebMarkupContainer("go");
    link.add(AttributeModifier.replace("href", redirect.url()));
    String key = method == PaymentMethod.ALIPAY ? "wallet-link.alipay" : "wallet-link.other";
    add(link.add(new Label("name", new ResourceModel(key))));
  }
}
