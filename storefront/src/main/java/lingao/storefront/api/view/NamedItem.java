package lingao.storefront.api.view;

import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something with a name in addresses and one for people: a brand, category or town. */
@Schema(description = "A brand, category, town or the like")
public record NamedItem(
    @Schema(description = "Name in addresses", example = "duowen-water-spinach") String slug,
    @Schema(description = "Name in the asked language", example = "多文空心菜") String name,
    @Schema(description = "Name in both languages") LocalizedText names) {

  static NamedItem of(String slug, LocalizedText name, Language language) {
    return new NamedItem(slug, name.in(language.locale()), name);
  }
}
