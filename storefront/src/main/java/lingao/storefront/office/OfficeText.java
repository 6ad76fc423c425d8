package lingao.storefront.office;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;

/** A field in which a line is typed. */
public final class OfficeText extends OfficeField {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int longest;

  /**
   * A field of at most {@code longest} characters.
   *
   * @param type of the input, such as {@code text} or {@code datetime-local}
   */
  public OfficeText(String id, String key, String type, int longest, String begin) {
    super(id, key, begin);
    this.type = type;
    this.longest = longest;
  }

  @Override
  protected FormComponent<String> control(IModel<String> model) {
    FormComponent<String> control = new TextField<>("control", model);
    control.add(AttributeModifier.replace("type", type));
    control.add(AttributeModifier.replace("maxlength", longest));
    return control;
  }
}
