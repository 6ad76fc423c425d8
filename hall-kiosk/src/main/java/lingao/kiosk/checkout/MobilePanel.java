package lingao.kiosk.checkout;

import java.util.List;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.PadPanel;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A number pad for the mobile number, and how our staff may call the visitor. */
class MobilePanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 20;

  private final transient HallLinks links;
  private final String typed;
  private final Greeting chosen;

  /** What was typed and is wrong is shown to be mended; nothing at first. */
  MobilePanel(String id, HallLinks links, String typed, Greeting chosen) {
    super(id);
    this.links = links;
    this.typed = typed;
    this.chosen = chosen;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("problem").setVisible(!typed.isEmpty()));
    add(
        new WebMarkupContainer("form")
            .add(new Each<>("greetings", List.of(Greeting.values()), this::greeting))
            .add(field())
            .add(new PadPanel("pad"))
            .add(new Link("back", links.basket()))
            .add(AttributeModifier.replace("action", links.checkout())));
  }

  private void greeting(WebMarkupContainer item, Greeting greeting) {
    WebMarkupContainer choice = new WebMarkupContainer("greeting");
    choice.add(AttributeModifier.replace("value", greeting.code()));
    if (greeting == chosen) {
      choice.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(choice, new Label("name", getString("mobile." + greeting.code())));
  }

  private Component field() {
    Component field = new WebMarkupContainer("field");
    field.add(AttributeModifier.replace("value", typed.length() > LONGEST_SHOWN ? "" : typed));
    return typed.isEmpty() ? field : field.add(AttributeModifier.replace("aria-invalid", "true"));
  }
}
