package lingao.storefront.basket;

import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketService;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.component.WasPrice;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A line of the basket, with a stepper that works without script too. */
class LinePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BasketLine line;

  LinePanel(String id, BasketLine line) {
    super(id);
    this.line = line;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(attribute("id", BasketPage.anchor(line)));
    add(link("picture").add(new PicturePanel("image", line.picture(), "6rem").decorative()));
    add(link("product").add(new Label("name", line.name().in(getLocale()))));
    add(new Label("pack", line.pack().in(getLocale())));
    add(new Label("unit", line.unitPrice().tag()));
    add(new WasPrice("was", line.listPrice(), line.unitPrice()));
    add(new Label("sum", line.total().tag()));
    add(left());
    add(stepper());
    add(sku("remove").add(button("removing", "line.remove", 0)));
  }

  private Component left() {
    WebMarkupContainer left = new WebMarkupContainer("left");
    String key = line.available() == 0 ? "line.out" : "line.fewer";
    left.add(new Label("said", text(key, line.available())));
    WebMarkupContainer fix = sku("fix");
    WebMarkupContainer fixing = new WebMarkupContainer("fixing");
    fixing.add(attribute("value", String.valueOf(line.available())));
    fix.add(fixing.add(new Label("fixed", text("line.fix", line.available()))));
    left.add(fix.setVisible(line.available() > 0));
    return left.setVisible(line.available() < line.quantity());
  }

  private Component stepper() {
    int most = Math.min(BasketService.MOST_PIECES, line.available());
    WebMarkupContainer form = sku("stepper");
    form.add(button("less", "line.less", line.quantity() - 1));
    form.add(
        button("more", "line.more", line.quantity() + 1).add(disabled(line.quantity() >= most)));
    form.add(
        new WebMarkupContainer("typed")
            .add(attribute("id", "pieces-" + line.sku()))
            .add(attribute("value", String.valueOf(line.quantity())))
            .add(attribute("aria-label", text("line.pieces", line.quantity()).getString())));
    return form;
  }

  private static AttributeModifier disabled(boolean disabled) {
    return disabled ? attribute("disabled", "disabled") : attribute("data-step", "1");
  }

  private Component button(String id, String key, int pieces) {
    return new WebMarkupContainer(id)
        .add(attribute("value", String.valueOf(pieces)))
        .add(attribute("id", id + "-" + line.sku()))
        .add(attribute("aria-label", text(key, pieces).getString()));
  }

  private WebMarkupContainer sku(String id) {
    WebMarkupContainer form = new WebMarkupContainer(id);
    form.add(new WebMarkupContainer("sku").add(attribute("value", line.sku())));
    return form;
  }

  private WebMarkupContainer link(String id) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(attribute("href", "/products/" + line.product()));
    return link;
  }

  private StringResourceModel text(String key, int pieces) {
    String what = line.name().in(getLocale()) + " " + line.pack().in(getLocale());
    return new StringResourceModel(key, this).setParameters(what, pieces);
  }

  private static AttributeModifier attribute(String name, String value) {
    return AttributeModifier.replace(name, value);
  }
}
