package lingao.bench.made;

import java.time.LocalDate;
import java.util.List;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;

/**
 * A product that the bench adds to the catalog. What it doesn't say is as in its pattern.
 *
 * @param id counts from {@link ProductMaker#FIRST_ID}
 * @param pattern the demo product that it varies
 * @param ratingSum stars in all, 1 to 5 from each of {@code ratingCount}
 */
record MadeProduct(
    long id,
    DemoProduct pattern,
    String slug,
    LocalizedText name,
    LocalizedText summary,
    LocalizedText description,
    LocalDate listedOn,
    int sold,
    int ratingSum,
    int ratingCount,
    List<MadeSku> skus) {

  /**
   * A package of it.
   *
   * @param pattern identifier of the package that it varies
   * @param priceFen fen
   */
  record MadeSku(long id, long pattern, String code, Gtin gtin, long priceFen) {}
}
