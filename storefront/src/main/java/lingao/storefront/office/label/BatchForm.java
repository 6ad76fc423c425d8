package lingao.storefront.office.label;

import lingao.catalog.label.LabelOrder;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.office.OfficeFields;

/** Orders labels that are the same for all packs of a batch. */
final class BatchForm extends LabelForm {

  private static final long serialVersionUID = 1L;

  private final transient TraceCode code;

  BatchForm(String id, String address, TraceCode code) {
    super(id, address);
    this.code = code;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(sheets(), number("copies", "24"), number("start", "1"));
  }

  @Override
  protected LabelOrder order(OfficeFields fields) {
    return LabelOrder.ofBatch(code, sheet(), typed("start"), typed("copies"));
  }
}
