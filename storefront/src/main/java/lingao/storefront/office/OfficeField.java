package lingao.storefront.office;

import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;

/**
 * A field of a form with its label, its hint and, below it, why it was refused. What was typed
 * stays. Texts are {@code key}, {@code key.hint} where there is a hint.
 */
public abstract class OfficeField extends Panel {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final IModel<String> typed;
  private final IModel<String> refusal = Model.of("");
  private final Label refusalLabel = new Label("refusal", refusal);

  /** A field that holds {@code begin} to begin with. */
  protected OfficeField(String id, String key, String begin) {
    super(id);
    this.key = key;
    this.typed = Model.of(begin);
    setRenderBodyOnly(true);
  }

  /** The input or select itself, with the identifier {@code control}. */
  protected abstract FormComponent<String> control(IModel<String> model);

  /** What was typed, without spaces around; empty for nothing. */
  public final String typed() {
    return Optional.ofNullable(typed.getObject()).orElse("").strip();
  }

  /** Says below the field why it can't be so. */
  public final void refuse(String why) {
    refusal.setObject(why);
    refusalLabel.setVisible(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("label", new ResourceModel(key)).add(AttributeModifier.replace("for", getId())));
    add(
        control(typed)
            .setRequired(false)
            .add(AttributeModifier.replace("id", getId()))
            .add(AttributeModifier.replace("aria-invalid", () -> String.valueOf(isRefused())))
            .add(AttributeModifier.replace("aria-describedby", getId() + "-says")));
    WebMarkupContainer says = new WebMarkupContainer("says");
    says.add(AttributeModifier.replace("id", getId() + "-says"));
    says.add(refusalLabel.setVisible(false), new Label("hint", hint()));
    add(says);
  }

  /** Empty where there is none. */
  private String hint() {
    return getLocalizer().getStringIgnoreSettings(key + ".hint", this, null, "");
  }

  private boolean isRefused() {
    return !refusal.getObject().isEmpty();
  }
}
