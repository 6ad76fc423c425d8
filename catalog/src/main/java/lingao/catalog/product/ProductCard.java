package lingao.catalog.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lingao.catalog.certification.Mark;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * A product as lists show it.
 *
 * @param category slug of its second-level category
 * @param marks those with a certificate valid today, in the order of {@link Mark}
 * @param priceFrom lowest price of its SKUs
 * @param priceTo highest price of its SKUs
 * @param listPrice what the SKU with the lowest price costs without a campaign
 * @param available pieces that can be bought, over all SKUs and stock points
 * @param season months (1 to 12) in which it is fresh; empty for all year
 * @param sold pieces sold so far
 * @param rating stars, 1 to 5; 0 while there are no reviews
 * @param reviews how many reviews the rating stands on
 */
public record ProductCard(
    String slug,
    LocalizedText name,
    LocalizedText summary,
    BrandName brand,
    String category,
    String town,
    Picture picture,
    List<Mark> marks,
    Money priceFrom,
    Money priceTo,
    Money listPrice,
    int available,
    List<Integer> season,
    LocalDate listedOn,
    int sold,
    double rating,
    int reviews,
    boolean demo) {

  /** In a copy that an older version of the shop has made there is no list price. */
  public ProductCard {
    listPrice = Objects.requireNonNullElse(listPrice, priceFrom);
  }

  /** The same product with other marks. */
  public ProductCard withMarks(List<Mark> others) {
    return new ProductCard(
        slug, name, summary, brand, category, town, picture, others, priceFrom, priceTo, listPrice,
        available, season, listedOn, sold, rating, reviews, demo);
  }

  /** Whether a campaign lowers the lowest price. */
  public boolean reduced() {
    return listPrice.compareTo(priceFrom) > 0;
  }

  /** Whether at least one piece can be bought. */
  public boolean inStock() {
    return available > 0;
  }

  /**
   * The brand a product belongs to.
   *
   * @param colour accent colour, {@code #RRGGBB}
   */
  public record BrandName(String slug, LocalizedText name, String colour) {}
}
