package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.product.SkuView;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weight or pack of a product: what is bought. */
@Schema(description = "A weight or pack of a product: what is bought")
public record SkuItem(
    @Schema(description = "Unique name, for baskets", example = "DW-KXC-500") String code,
    @Schema(description = "GTIN-14", example = "06901234000016") String gtin,
    @Schema(description = "Weight or pack", example = "500 g") String name,
    LocalizedText names,
    @Schema(description = "Shipping weight, grams") int weightGrams,
    @Schema(description = "Price, fen (1/100 CNY)", example = "1980") long priceFen,
    @Schema(description = "Pieces that can be bought") int available,
    @Schema(description = "Halls that have it on the shelf") List<OnShelf> halls) {

  static SkuItem of(SkuView sku, Language language) {
    return new SkuItem(
        sku.code(),
        sku.gtin().value(),
        sku.name().in(language.locale()),
        sku.name(),
        sku.weightGrams(),
        sku.price().fen(),
        sku.available(),
        sku.halls().stream()
            .map(h -> new OnShelf(h.hall(), h.name().in(language.locale()), h.pieces()))
            .toList());
  }

  /** That a hall has it. */
  @Schema(name = "OnShelf", description = "A hall that has it on the shelf")
  public record OnShelf(
      @Schema(description = "Slug of the hall", example = "haikou") String hall,
      String name,
      int pieces) {}
}
