package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.product.SkuView;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Language;

/** A weight or pack of a product: what is bought. */
public record SkuItem(
    String code,
    String gtin,
    String name,
    LocalizedText names,
    int weightGrams,
    long priceFen,
    long listPriceFen,
    int available,
    List<OnShelf> halls) {

  static SkuItem of(SkuView sku, Language language) {
    return new SkuItem(
        sku.code(),
        sku.gtin().value(),
        sku.name().in(language.locale()),
        sku.name(),
        sku.weightGrams(),
        sku.price().fen(),
        sku.listPrice().fen(),
        sku.available(),
        sku.halls().stream()
            .map(h -> new OnShelf(h.hall(), h.name().in(language.locale()), h.pieces()))
            .toList());
  }

  /** That a hall has it. */
  public record OnShelf(String hall, String name, int pieces) {}
}
