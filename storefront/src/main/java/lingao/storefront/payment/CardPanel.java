package lingao.storefront.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.payment.NextStep.CardForm;
import lingao.catalog.shared.Money;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * A card's form. The figures go from the customer's browser to the payment service and never to
 * this shop: its fields have no names, and with the real service they are its own.
 */
class CardPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(CardPanel.class, "card.js");

  private static final List<String> TEXTS =
      List.of(
          "insufficient_funds",
          "expired_card",
          "incorrect_number",
          "incorrect_cvc",
          "invalid_cvc",
          "invalid_expiry_month",
          "invalid_expiry_year",
          "processing_error",
          "test_mode_live_card",
          "declined",
          "away");

  @Inject private CardService cards;
  @Inject private PublicAddress address;

  private final transient CardForm form;
  private final transient Money amount;
  private final OrderAddress order;

  CardPanel(String id, CardForm form, Money amount, OrderAddress order) {
    super(id);
    this.form = form;
    this.amount = amount;
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer card = new WebMarkupContainer("card");
    data(card, "intent", form.intent());
    data(card, "secret", form.clientSecret());
    data(card, "done", order.back(form.intent()));
    data(card, "return", address.of(ReturnAddress.of(order.number(), order.token())));
    data(card, "key", cards.publishableKey().orElse(""));
    TEXTS.forEach(name -> data(card, "text-" + name, getString("card.text." + name)));
    card.add(new WebMarkupContainer("fields").setVisible(cards.isStub()));
    card.add(new WebMarkupContainer("element").setVisible(!cards.isStub()));
    card.add(new Label("go", new StringResourceModel("card.go", this).setParameters(amount.tag())));
    add(card.setVisible(cards.isReady()));
    cards.policy().ifPresent(this::widen);
    add(new WebMarkupContainer("none").setVisible(!cards.isReady()));
  }

  /** The service's script and frames need a wider policy, on this page alone. */
  private void widen(String policy) {
    ((WebResponse) getRequestCycle().getResponse()).setHeader("Content-Security-Policy", policy);
  }

  private static void data(WebMarkupContainer card, String name, String value) {
    card.add(AttributeModifier.replace("data-" + name, value));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    Optional<String> script = cards.serviceScript();
    script.ifPresent(url -> response.render(JavaScriptHeaderItem.forUrl(url)));
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }
}
