package lingao.catalog.product;

import java.util.List;
import lingao.catalog.certification.Certificate;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.LocalizedText;

/**
 * A product as its own page shows it.
 *
 * @param categories path from the first level to its own, slug and name; without children
 * @param description paragraphs, parted by blank lines
 * @param gallery its own picture first
 * @param shelfLifeDays days from production
 * @param assisted 扶贫产品: sold in aid of a poverty-alleviation programme
 * @param certificates all, valid ones first
 */
public record ProductDetail(
    ProductCard card,
    List<Category> categories,
    LocalizedText description,
    LocalizedText origin,
    LocalizedText storage,
    Temperature temperature,
    int shelfLifeDays,
    boolean assisted,
    List<LabelledText> specification,
    List<LabelledText> nutrition,
    List<Picture> gallery,
    List<SkuView> skus,
    List<Certificate> certificates) {}
