package lingao.storefront.office.recall;

import java.util.List;
import lingao.catalog.recall.RecallText;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.office.OfficeField;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeText;

/** The fields of what a recall tells, read as one value. */
final class RecallFields {

  private final OfficeFields fields = new OfficeFields();
  private List<OfficeField> all = List.of();
  private boolean refused;

  /** Empty fields, for a form. */
  OfficeField[] empty() {
    return of(
        field("reasonZh", ""),
        field("reasonEn", ""),
        field("adviceZh", ""),
        field("adviceEn", ""),
        field("contactZh", ""),
        field("contactEn", ""));
  }

  /** Fields that hold {@code text}. */
  OfficeField[] of(RecallText text) {
    return of(
        field("reasonZh", text.reason().zh()),
        field("reasonEn", text.reason().en()),
        field("adviceZh", text.advice().zh()),
        field("adviceEn", text.advice().en()),
        field("contactZh", text.contact().zh()),
        field("contactEn", text.contact().en()));
  }

  /**
   * The fields of why a recall is closed.
   *
   * @param name tells the fields of two forms apart
   */
  OfficeField[] closing(String name) {
    return of(field(name + "Zh", ""), field(name + "En", ""));
  }

  private OfficeField[] of(OfficeField... shown) {
    all = List.of(shown);
    return fields.of(shown);
  }

  RecallText read() {
    return new RecallText(
        fields.localized("reason"), fields.localized("advice"), fields.localized("contact"));
  }

  LocalizedText readClosing(String name) {
    return fields.localized(name);
  }

  /**
   * Says below the field why it can't be so, and below all that were left empty, so that nobody is
   * sent back for each; false when there is no such field.
   */
  boolean refuse(String name, String why) {
    refused = fields.refuse(name, why);
    if (refused) {
      all.stream().filter(field -> field.typed().isEmpty()).forEach(field -> field.refuse(why));
    }
    return refused;
  }

  /** Whether a field was refused. */
  boolean isRefused() {
    return refused;
  }

  private static OfficeField field(String name, String begin) {
    return new OfficeText(name, "recall-field." + name, "text", RecallText.LONGEST, begin);
  }
}
