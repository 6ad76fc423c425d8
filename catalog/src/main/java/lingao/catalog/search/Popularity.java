package lingao.catalog.search;

import lingao.catalog.product.ProductCard;

/** How much people like a product, for one number. */
public final class Popularity {

  /** Pieces sold beyond which more make no difference. */
  private static final double MANY = 10_000;

  /** Reviews that each product is thought to have already, of the rating below. */
  private static final double PRIOR_REVIEWS = 10;

  private static final double PRIOR_RATING = 4;
  private static final double BEST_RATING = 5;
  private static final double OF_SALES = 0.7;

  private Popularity() {}

  /** From 0 to 1: what has sold, on a logarithmic scale, and its rating, if many have rated it. */
  public static double of(ProductCard card) {
    double sales = Math.min(1, Math.log1p(card.sold()) / Math.log1p(MANY));
    double rating =
        (PRIOR_REVIEWS * PRIOR_RATING + card.reviews() * card.rating())
            / (PRIOR_REVIEWS + card.reviews());
    return OF_SALES * sales + (1 - OF_SALES) * rating / BEST_RATING;
  }
}
