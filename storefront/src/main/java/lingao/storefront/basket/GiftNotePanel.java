package lingao.storefront.basket;

import lingao.catalog.basket.BasketView;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Words to the receiver, for who gives what they buy to somebody. */
class GiftNotePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BasketView basket;
  private final transient Typed typed;
  private final transient Mistakes mistakes;

  GiftNotePanel(String id, BasketView basket, Typed typed, Mistakes mistakes) {
    super(id);
    this.basket = basket;
    this.typed = typed;
    this.mistakes = mistakes;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean wrong = mistakes.of(BasketChange.GIFT_NOTE).isPresent();
    String note = basket.giftNote().orElse("");
    WebMarkupContainer box = new WebMarkupContainer("box");
    if (wrong) {
      box.add(AttributeModifier.replace("open", "open"));
    }
    box.add(new Label("state", note).setVisible(!note.isEmpty()));
    box.add(
        new FieldPanel(
            "note",
            Field.lines(
                    BasketChange.GIFT_NOTE,
                    getString("gift.label"),
                    wrong ? typed.get(BasketChange.GIFT_NOTE) : note)
                .mayStayEmpty()
                .hint(getString("gift.hint"))
                .with("maxlength", "200")
                .mistake(mistakes)));
    add(box);
  }
}
