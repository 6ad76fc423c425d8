package lingao.storefront.api.view;

import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** Something with a name in addresses and one for people: a brand, category or town. */
public record NamedItem(String slug, String name, LocalizedText names) {

  static NamedItem of(String slug, LocalizedText name, Language language) {
    return new NamedItem(slug, name.in(language.locale()), name);
  }
}
