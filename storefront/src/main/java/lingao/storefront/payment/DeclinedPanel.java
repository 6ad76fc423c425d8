package lingao.storefront.payment;

import java.util.Optional;
import java.util.Set;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.CssResourceReference;

/** Why the latest try to pay was refused, in a sentence for people; nothing when it was not. */
public final class DeclinedPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(PayPanel.class, "pay.css");

  /** Those that help to know; banks wish that a lost card is not told apart from others. */
  private static final Set<String> TOLD =
      Set.of(
          "insufficient_funds",
          "expired_card",
          "payment_intent_authentication_failure",
          "payment_intent_payment_attempt_failed");

  private final transient Optional<String> reason;

  /**
   * The panel.
   *
   * @param reason as the payment service names it
   */
  public DeclinedPanel(String id, Optional<String> reason) {
    super(id);
    this.reason = reason;
    setRenderBodyOnly(true);
    setVisible(reason.isPresent());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Label(
            "declined",
            getString(reason.filter(TOLD::contains).map(r -> "declined." + r).orElse("declined"))));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }
}
