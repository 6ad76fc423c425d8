package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** The county's regional brands, in the order of the brand wall. */
public record Brands(List<Item> brands) {

  /** The answer for a reader of {@code language}. */
  public static Brands of(List<BrandSummary> brands, Language language) {
    return new Brands(brands.stream().map(brand -> item(brand, language)).toList());
  }

  private static Item item(BrandSummary brand, Language language) {
    return new Item(
        brand.slug(),
        brand.name().in(language.locale()),
        brand.name(),
        brand.tagline().in(language.locale()),
        NamedItem.of(brand.town().slug(), brand.town().name(), language),
        brand.colour(),
        PictureItem.single(brand.scene()),
        PictureItem.of(brand.emblem(), language),
        PictureItem.of(brand.scene(), language),
        brand.products(),
        brand.demo(),
        "/brands/" + brand.slug());
  }

  /** A brand. */
  public record Item(
      String slug,
      String name,
      LocalizedText names,
      String tagline,
      NamedItem town,
      String colour,
      String image,
      PictureItem emblem,
      PictureItem scene,
      int products,
      boolean demo,
      String url) {}
}
