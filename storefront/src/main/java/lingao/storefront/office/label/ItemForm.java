package lingao.storefront.office.label;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.label.LabelBatch;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeField;
import lingao.storefront.office.OfficeFields;

/** Orders labels that are each of one item, for new numbers or for those there are. */
final class ItemForm extends LabelForm {

  private static final long serialVersionUID = 1L;
  private static final String NEW = "new";

  @Inject private SerialService serials;

  private final transient LabelBatch batch;

  ItemForm(String id, String address, LabelBatch batch) {
    super(id, address);
    this.batch = batch;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        numbers(),
        number("count", "24"),
        number("first", "1"),
        number("copies", "1"),
        sheets(),
        number("start", "1"));
  }

  private OfficeField numbers() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(NEW, getString("labels.items.numbers.new"));
    kinds.put("there", getString("labels.items.numbers.there"));
    return new OfficeChoice(field("numbers"), "labels.items.numbers", kinds);
  }

  /** Numbers are made last, when all else is right. */
  @Override
  protected LabelOrder order(OfficeFields fields) {
    boolean made = fields.text(field("numbers")).equals(NEW);
    int count = typed("count");
    LabelOrder order = order(made ? batch.serials() + 1 : typed("first"), count);
    if (!made) {
      return there(order);
    }
    List<SerialCode> issued = serials.issue(batch.code(), count);
    return order(issued.get(0).ordinal(), count);
  }

  private LabelOrder there(LabelOrder order) {
    int last = order.first().orElseThrow() + order.count() - 1;
    if (last > batch.serials()) {
      throw new InvalidValue("first", "numbers that there are");
    }
    return order;
  }

  private LabelOrder order(int first, int count) {
    return LabelOrder.ofItems(batch.code(), sheet(), typed("start"), first, count, typed("copies"));
  }
}
