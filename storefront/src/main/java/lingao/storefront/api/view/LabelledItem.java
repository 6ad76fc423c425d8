package lingao.storefront.api.view;

import lingao.catalog.shared.LabelledText;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a specification or nutrition table. */
@Schema(description = "A row of a table")
public record LabelledItem(String label, String value) {

  static LabelledItem of(LabelledText row, Language language) {
    return new LabelledItem(row.label().in(language.locale()), row.value().in(language.locale()));
  }
}
