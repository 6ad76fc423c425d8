package lingao.catalog.product;

import java.time.LocalDate;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/**
 * What is needed to list a product.
 *
 * @param brand slug of its brand
 * @param category slug of its second-level category
 * @param season months (1 to 12) in which it is fresh; empty for all year
 * @param sold pieces sold before it came to this shop
 * @param gallery at least one picture, kept in the media store already
 * @param skus at least one
 */
public record NewProduct(
    Slug slug,
    String brand,
    String category,
    LocalizedText name,
    LocalizedText summary,
    LocalizedText description,
    LocalizedText origin,
    LocalizedText storage,
    Temperature temperature,
    int shelfLifeDays,
    List<Integer> season,
    boolean assisted,
    List<LabelledText> specification,
    List<LabelledText> nutrition,
    LocalDate listedOn,
    int sold,
    List<Picture> gallery,
    List<NewSku> skus,
    boolean demo) {

  /** Refuses a product without picture or SKU with {@link InvalidValue}. */
  public NewProduct {
    if (gallery.isEmpty() || skus.isEmpty()) {
      throw new InvalidValue("product", slug + " needs a picture and a SKU");
    }
  }
}
