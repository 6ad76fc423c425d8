package lingao.storefront.api.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.web.Language;

/** A product with all that its page shows. */
public record ProductView(
    @JsonUnwrapped ProductItem product,
    List<NamedItem> categories,
    String description,
    String origin,
    String storage,
    String temperature,
    int shelfLifeDays,
    boolean assisted,
    List<LabelledItem> specification,
    List<LabelledItem> nutrition,
    List<PictureItem> pictures,
    List<SkuItem> skus,
    List<BatchItem> batches,
    List<CertificateItem> certificates) {

  /** The answer for a reader of {@code language}. */
  public static ProductView of(
      ProductDetail detail, List<BatchSummary> batches, Language language) {
    Locale locale = language.locale();
    return new ProductView(
        ProductItem.of(detail.card(), language),
        detail.categories().stream().map(c -> NamedItem.of(c.slug(), c.name(), language)).toList(),
        detail.description().in(locale),
        detail.origin().in(locale),
        detail.storage().in(locale),
        detail.temperature().name().toLowerCase(Locale.ROOT),
        detail.shelfLifeDays(),
        detail.assisted(),
        detail.specification().stream().map(row -> LabelledItem.of(row, language)).toList(),
        detail.nutrition().stream().map(row -> LabelledItem.of(row, language)).toList(),
        detail.gallery().stream().map(picture -> PictureItem.of(picture, language)).toList(),
        detail.skus().stream().map(sku -> SkuItem.of(sku, language)).toList(),
        batches.stream().map(batch -> BatchItem.of(batch, language)).toList(),
        detail.certificates().stream().map(c -> CertificateItem.of(c, language)).toList());
  }
}
