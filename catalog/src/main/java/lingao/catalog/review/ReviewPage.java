package lingao.catalog.review;

import java.util.List;

/**
 * A page of a list of reviews.
 *
 * @param total how many reviews the list has
 * @param size how many a page holds
 */
public record ReviewPage(long total, int size, List<Review> reviews) {

  /** How many reviews of a product a page shows. */
  public static final int OF_PRODUCT = 8;

  /** How many reviews a page of the office's or a brand's list shows. */
  public static final int OF_DESK = 20;

  /** Copies the list. */
  public ReviewPage {
    reviews = List.copyOf(reviews);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + size - 1) / size);
  }
}
