package lingao.storefront.web.story;

import java.util.Set;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;

/** A unit as it is written after a number. */
public final class UnitLabel extends Label {

  private static final long serialVersionUID = 1L;

  /** Units that are called otherwise in Chinese; the others are signs that both languages share. */
  private static final Set<String> NAMED =
      Set.of("pcs", "pieces", "plants", "hands", "d", "h", "min", "s", "kg", "g", "cm", "mm", "m");

  /** The unit {@code unit}, such as {@code kg} or {@code °C}. */
  public UnitLabel(String id, String unit) {
    super(id, model(unit));
  }

  private static IModel<String> model(String unit) {
    return NAMED.contains(unit) ? new ResourceModel("unit." + unit) : Model.of(unit);
  }
}
