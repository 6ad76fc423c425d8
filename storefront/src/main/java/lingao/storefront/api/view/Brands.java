package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county's regional brands, in the order of the brand wall. */
@Schema(description = "The county's regional brands, in the order of the brand wall")
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
  @Schema(name = "Brand", description = "A regional brand")
  public record Item(
      String slug,
      String name,
      LocalizedText names,
      String tagline,
      NamedItem town,
      @Schema(description = "Accent colour", example = "#1B7F5C") String colour,
      @Schema(description = "Address of a picture, JPEG, 640 pixels wide") String image,
      PictureItem emblem,
      PictureItem scene,
      @Schema(description = "How many products it lists") int products,
      @Schema(description = "Whether it is demo data, to be marked 示例") boolean demo,
      @Schema(description = "Its page, from the server's root") String url) {}
}
