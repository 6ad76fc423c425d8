package lingao.storefront.office.label;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.label.LabelSheet;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeField;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficeText;
import org.apache.wicket.request.flow.RedirectToUrlException;

/**
 * A form in which labels are ordered; what can't be printed is told below its field. What was
 * ordered then stands in the address of the page, so that no new numbers are made by reloading it.
 */
abstract class LabelForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  private final transient OfficeFields fields = new OfficeFields();
  private final String address;

  LabelForm(String id, String address) {
    super(id);
    this.address = address;
  }

  /** What was ordered; {@link InvalidValue} names the field that is wrong. */
  protected abstract LabelOrder order(OfficeFields fields);

  /** The form's fields, their identifiers begin with its own. */
  protected final void add(OfficeField... all) {
    super.add(fields.of(all));
  }

  protected final OfficeField sheets() {
    Map<String, String> sheets = new LinkedHashMap<>();
    for (LabelSheet sheet : LabelSheet.values()) {
      sheets.put(sheet.slug(), getString("labels.sheet." + sheet.slug()));
    }
    return new OfficeChoice(field("sheet"), "labels.sheet", sheets);
  }

  protected final OfficeField number(String name, String begin) {
    return new OfficeText(field(name), "labels." + getId() + "." + name, "number", 6, begin);
  }

  protected final String field(String name) {
    return getId() + "-" + name;
  }

  protected final LabelSheet sheet() {
    return LabelSheet.of(fields.text(field("sheet")))
        .orElseThrow(() -> new InvalidValue("sheet", "one of the list"));
  }

  /** A number that was typed; a wrong one is refused by the field's own name. */
  protected final int typed(String name) {
    try {
      return fields.number(field(name));
    } catch (InvalidValue e) {
      throw new InvalidValue(name, "a number");
    }
  }

  @Override
  protected final void onSubmit() {
    try {
      LabelOrder order = order(fields);
      throw new RedirectToUrlException(
          address + "?" + LabelQuery.of(order), HttpServletResponse.SC_SEE_OTHER);
    } catch (InvalidValue e) {
      fields.refuse(field(shown(e.name())), getString("labels.error." + e.name()));
      error(getString("labels.check"));
    }
  }

  /** The field below which a mistake is told. */
  protected String shown(String name) {
    return name;
  }
}
