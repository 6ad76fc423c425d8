package lingao.catalog.review;

import java.util.List;
import lingao.catalog.shared.InvalidValue;

/**
 * What a buyer says.
 *
 * @param stars 1 to 5
 * @param words 2 to 1,000 characters; control characters other than line ends are dropped
 * @param pictures JPEG or PNG files as they came, at most {@value #MOST_PICTURES}
 */
public record NewReview(int stars, String words, List<byte[]> pictures) {

  /** The most pictures of a review. */
  public static final int MOST_PICTURES = 6;

  private static final int LONGEST = 1_000;

  /** Refuses what breaks a limit with {@link InvalidValue}. */
  public NewReview {
    if (stars < 1 || stars > 5) {
      throw new InvalidValue("stars", "1 to 5 stars");
    }
    words = Words.tidy("words", words, LONGEST);
    if (pictures.size() > MOST_PICTURES) {
      throw new InvalidValue("pictures", "at most " + MOST_PICTURES + " pictures");
    }
    pictures = List.copyOf(pictures);
  }
}
