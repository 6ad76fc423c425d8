package lingao.storefront.checkout;

import java.util.List;
import lingao.catalog.payment.PaymentMethod;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** How the order is paid. */
class MethodPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Draft draft;

  MethodPanel(String id, Draft draft) {
    super(id);
    this.draft = draft;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("methods", List.of(PaymentMethod.values()), this::method));
  }

  private void method(ListItem<PaymentMethod> item, PaymentMethod method) {
    WebMarkupContainer radio = new WebMarkupContainer("radio");
    radio.add(AttributeModifier.replace("value", method.code()));
    radio.add(AttributeModifier.replace("id", "method-" + method.code()));
    if (method.code().equals(draft.get(Draft.METHOD))) {
      radio.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(radio);
    item.add(new Label("name", getString("method." + method.code())));
    item.add(new Label("hint", getString("method." + method.code() + ".hint")));
  }
}
