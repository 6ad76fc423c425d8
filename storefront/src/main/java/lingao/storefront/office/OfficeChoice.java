package lingao.storefront.office;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.model.IModel;

/** A field in which one of a few things is chosen. */
public final class OfficeChoice extends OfficeField {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> choices;

  /**
   * A field with choices.
   *
   * @param choices their names by value, in order; the first is chosen to begin with
   */
  public OfficeChoice(String id, String key, Map<String, String> choices) {
    this(id, key, choices, choices.keySet().iterator().next());
  }

  /** A field with choices, their names by value, in order; {@code begin} is chosen at first. */
  public OfficeChoice(String id, String key, Map<String, String> choices, String begin) {
    super(id, key, begin);
    this.choices = choices;
  }

  @Override
  protected FormComponent<String> control(IModel<String> model) {
    return new DropDownChoice<>("control", model, List.copyOf(choices.keySet()), new Names());
  }

  private final class Names implements IChoiceRenderer<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public Object getDisplayValue(String value) {
      return choices.getOrDefault(value, value);
    }

    @Override
    public String getIdValue(String value, int index) {
      return value;
    }
  }
}
