package lingao.storefront.payment;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** Waits for the money; its script asks for the order and goes to its page when it is paid. */
class WaitingPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(WaitingPanel.class, "waiting.js");

  private final OrderAddress order;
  private final String key;

  /**
   * The panel.
   *
   * @param key of the sentence to be read meanwhile
   */
  WaitingPanel(String id, OrderAddress order, String key) {
    super(id);
    this.order = order;
    this.key = key;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer waiting = new WebMarkupContainer("waiting");
    waiting.add(AttributeModifier.replace("data-state", order.state()));
    waiting.add(AttributeModifier.replace("data-page", order.page()));
    waiting.add(new Label("text", new ResourceModel(key)));
    WebMarkupContainer look = new WebMarkupContainer("look");
    waiting.add(look.add(AttributeModifier.replace("href", order.page())));
    add(waiting);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }
}
