package lingao.storefront.office.delivery;

import java.time.LocalDate;
import java.util.Map;
import lingao.catalog.fulfilment.ClosedPeriod;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficeText;

/** A place and days on which it shall rest; what was typed stays when it is refused. */
abstract class CloseForm extends OfficeForm {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_DAY = 10;

  private final transient OfficeFields fields = new OfficeFields();
  private final transient Map<String, String> places;
  private final LocalDate today;

  /**
   * An empty form.
   *
   * @param places the names of what may rest, by code
   * @param today the first day that may be closed
   */
  CloseForm(String id, Map<String, String> places, LocalDate today) {
    super(id);
    this.places = places;
    this.today = today;
  }

  /** Closes it; {@link InvalidValue} tells the reader why it cannot be. */
  protected abstract void close(ClosedPeriod period);

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        fields.of(
            new OfficeChoice("place", "closed-days.field.place", places),
            new OfficeText(
                "first", "closed-days.field.first", "date", LONGEST_DAY, today.toString()),
            new OfficeText("last", "closed-days.field.last", "date", LONGEST_DAY, ""),
            new OfficeText(
                "note", "closed-days.field.note", "text", ClosedPeriod.LONGEST_NOTE, "")));
  }

  @Override
  protected void onSubmit() {
    try {
      LocalDate first = fields.day("first");
      close(
          new ClosedPeriod(
              fields.text("place"),
              first,
              fields.optional("last").isPresent() ? fields.day("last") : first,
              fields.text("note")));
    } catch (InvalidValue e) {
      fields.refuse(e.name(), getString("closed-days.error." + e.name()));
      error(getString("closed-days.check"));
    }
  }
}
