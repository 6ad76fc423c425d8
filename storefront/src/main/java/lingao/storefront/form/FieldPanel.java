package lingao.storefront.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.storefront.form.Field.Choice;
import lingao.storefront.form.Field.Shape;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.jspecify.annotations.Nullable;

/** A {@link Field} with its label, its hint and what is wrong with it, which belong together. */
public final class FieldPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Field field;

  /** The field. */
  public FieldPanel(String id, Field field) {
    super(id);
    this.field = field;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer box = new WebMarkupContainer("field");
    add(box);
    WebMarkupContainer label = new WebMarkupContainer("label");
    label.add(AttributeModifier.replace("for", field.name()));
    label.add(new Label("name", field.label()));
    label.add(new WebMarkupContainer("optional").setVisible(field.optional()));
    box.add(label);
    box.add(control(new WebMarkupContainer("line"), Shape.LINE, "value"));
    box.add(control(new Label("lines", field.value()), Shape.LINES, ""));
    WebMarkupContainer select = new WebMarkupContainer("select");
    select.add(new Each<>("choices", field.choices(), (item, choice) -> fill(item, choice)));
    box.add(control(select, Shape.SELECT, ""));
    box.add(said("mistake", field.mistake()));
    box.add(said("hint", field.hint()));
  }

  private Component control(Component control, Shape shape, String valueAttribute) {
    control.setVisible(field.shape() == shape);
    control.add(AttributeModifier.replace("id", field.name()));
    control.add(AttributeModifier.replace("name", field.name()));
    field
        .attributes()
        .forEach((name, value) -> control.add(AttributeModifier.replace(name, value)));
    if (!valueAttribute.isEmpty()) {
      control.add(AttributeModifier.replace(valueAttribute, field.value()));
    }
    if (!field.optional()) {
      control.add(AttributeModifier.replace("aria-required", "true"));
    }
    if (field.mistake() != null) {
      control.add(AttributeModifier.replace("aria-invalid", "true"));
    }
    String described = describedBy();
    if (!described.isEmpty()) {
      control.add(AttributeModifier.replace("aria-describedby", described));
    }
    return control;
  }

  private String describedBy() {
    return Stream.of(
            field.mistake() == null ? "" : field.name() + "-mistake",
            field.hint() == null ? "" : field.name() + "-hint")
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Component said(String id, @Nullable String text) {
    return new Label(id, text == null ? "" : text)
        .add(AttributeModifier.replace("id", field.name() + "-" + id))
        .setVisible(text != null);
  }

  private void fill(WebMarkupContainer item, Choice choice) {
    item.add(AttributeModifier.replace("value", choice.value()));
    if (choice.value().equals(field.value())) {
      item.add(AttributeModifier.replace("selected", "selected"));
    }
    item.add(new Label("label", choice.label()).setRenderBodyOnly(true));
  }
}
