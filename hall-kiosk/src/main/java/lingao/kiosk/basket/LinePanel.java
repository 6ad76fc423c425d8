package lingao.kiosk.basket;

import java.util.Map;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketService;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.layout.HallLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;

/** Some pieces of a SKU, with a stepper that goes up to what lies in the hall. */
class LinePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BasketLine line;
  private final int here;
  private final transient HallLinks links;

  LinePanel(String id, BasketLine line, int here, HallLinks links) {
    super(id);
    this.line = line;
    this.here = here;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new KioskPicture("picture", line.picture(), "20vw").decorative());
    add(new Label("name", line.name().in(getLocale())));
    add(new Label("pack", line.pack().in(getLocale())));
    add(new Label("unit", line.unitPrice().tag()));
    add(new Label("sum", line.total().tag()));
    add(stepper());
  }

  private Component stepper() {
    int most = Math.min(here, BasketService.MOST_PIECES);
    return new WebMarkupContainer("stepper")
        .add(with("sku", "value", line.sku()))
        .add(named("remove", "line.remove.name"))
        .add(step("less", "line.less", line.quantity() - 1, line.quantity() > 1))
        .add(new Label("quantity", line.quantity()))
        .add(step("more", "line.more", line.quantity() + 1, line.quantity() < most))
        .add(AttributeModifier.replace("action", links.basket()));
  }

  private Component step(String id, String text, int quantity, boolean possible) {
    Component button = named(id, text).add(AttributeModifier.replace("value", quantity));
    return possible ? button : button.add(AttributeModifier.replace("disabled", "disabled"));
  }

  /** Named for those who do not see beside what it stands; found again after a change. */
  private Component named(String id, String text) {
    String what = line.name().in(getLocale()) + " " + line.pack().in(getLocale());
    return with(id, "aria-label", getString(text, Model.ofMap(Map.of("name", what))))
        .add(AttributeModifier.replace("id", id + "-" + line.sku()));
  }

  private static Component with(String id, String attribute, String value) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace(attribute, value));
  }
}
