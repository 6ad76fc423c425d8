package lingao.catalog.review;

import java.util.List;

/**
 * What a product's page shows of its reviews.
 *
 * @param byStars how many have 1, 2, 3, 4 and 5 stars, in this order
 */
public record ProductReviews(List<Integer> byStars, ReviewPage page) {

  /** Copies the list. */
  public ProductReviews {
    byStars = List.copyOf(byStars);
  }

  /** How many there are. */
  public int count() {
    return byStars.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many have {@code stars}, 1 to 5. */
  public int with(int stars) {
    return byStars.get(stars - 1);
  }
}
