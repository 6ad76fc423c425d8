package lingao.storefront.api.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.trace.BatchSummary;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product with all that its page shows. */
@Schema(description = "A product with its SKUs, batches and certificates")
public record ProductView(
    @JsonUnwrapped ProductItem product,
    @Schema(description = "Path from the first level to its own category")
        List<NamedItem> categories,
    @Schema(description = "Paragraphs, parted by blank lines") String description,
    String origin,
    String storage,
    @Schema(description = "ambient, chilled (0 to 8 °C) or frozen (-18 °C)", example = "chilled")
        String temperature,
    @Schema(description = "Days from production") int shelfLifeDays,
    @Schema(description = "扶贫产品: sold in aid of a poverty-alleviation programme") boolean assisted,
    List<LabelledItem> specification,
    List<LabelledItem> nutrition,
    @Schema(description = "Its own picture first") List<PictureItem> pictures,
    List<SkuItem> skus,
    @Schema(description = "Batches that have not expired, youngest first, at most 20")
        List<BatchItem> batches,
    @Schema(description = "All certificates, valid ones first")
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
