package lingao.storefront.office.stock;

import java.util.Optional;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;

/** Some pieces and a note on them; what was typed stays when it is refused. */
abstract class StockForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  private final IModel<String> pieces = Model.of("");
  private final IModel<String> note = Model.of("");

  StockForm(String id) {
    super(id);
  }

  /** Changes the stock; {@link InvalidValue} and {@link OutOfStock} tell why it can't be. */
  protected abstract void change(int pieces, String note);

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new TextField<>("pieces", pieces), new TextField<>("note", note));
  }

  @Override
  protected void onSubmit() {
    try {
      change(number(), Optional.ofNullable(note.getObject()).orElse(""));
    } catch (InvalidValue e) {
      error(getString("change.error." + e.name()));
    } catch (OutOfStock e) {
      int available = e.shortages().get(0).available();
      error(new StringResourceModel("change.error.few", this).setParameters(available).getString());
    }
  }

  private int number() {
    String typed = Optional.ofNullable(pieces.getObject()).orElse("").strip();
    try {
      return Integer.parseInt(typed.startsWith("−") ? "-" + typed.substring(1) : typed);
    } catch (NumberFormatException e) {
      throw new InvalidValue("pieces", "a whole number");
    }
  }
}
