package lingao.catalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * A review.
 *
 * @param product slug
 * @param productName for people
 * @param pack the weight or pack that was bought
 * @param stars 1 to 5
 * @param author masked, such as 张**
 * @param rejection why it is not shown
 * @param reply of the brand
 * @param writtenAt first
 * @param editedAt last
 */
public record Review(
    long id,
    String order,
    String sku,
    String product,
    LocalizedText productName,
    LocalizedText pack,
    int stars,
    String words,
    List<Picture> pictures,
    String author,
    ReviewState state,
    Optional<String> rejection,
    Optional<String> reply,
    Instant writtenAt,
    Instant editedAt) {

  /** Copies the list. */
  public Review {
    pictures = List.copyOf(pictures);
  }
}
