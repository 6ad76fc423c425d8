package lingao.storefront.office.recall;

import lingao.catalog.recall.RecallText;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.office.OfficeField;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeText;

/** The fields of what a recall tells, read as one value. */
final class RecallFields {

  private final OfficeFields fields = new OfficeFields();

  /** Empty fields, for a form. */
  OfficeField[] empty() {
    return fields.of(
        field("reasonZh", ""),
        field("reasonEn", ""),
        field("adviceZh", ""),
        field("adviceEn", ""),
        field("contactZh", ""),
        field("contactEn", ""));
  }

  /** Fields that hold {@code text}. */
  OfficeField[] of(RecallText text) {
    return fields.of(
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
    return fields.of(field(name + "Zh", ""), field(name + "En", ""));
  }

  RecallText read() {
    return new RecallText(
        fields.localized("reason"), fields.localized("advice"), fields.localized("contact"));
  }

  LocalizedText readClosing(String name) {
    return fields.localized(name);
  }

  /** Says below the field why it can't be so; false when there is no such field. */
  boolean refuse(String name, String why) {
    return fields.refuse(name, why);
  }

  private static OfficeField field(String name, String begin) {
    return new OfficeText(name, "recall-field." + name, "text", RecallText.LONGEST, begin);
  }
}
