package lingao.storefront.api.view;

import lingao.catalog.shared.LabelledText;
import lingao.storefront.web.Language;

/** A row of a specification or nutrition table. */
public record LabelledItem(String label, String value) {

  static LabelledItem of(LabelledText row, Language language) {
    return new LabelledItem(row.label().in(language.locale()), row.value().in(language.locale()));
  }
}
