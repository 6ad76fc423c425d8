package lingao.storefront.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.review.Buyer;
import lingao.catalog.review.NewReview;
import lingao.catalog.review.ReviewRefused;
import lingao.catalog.review.ReviewService;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.SentForm;
import lingao.storefront.form.Typed;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.util.lang.Bytes;

/** What somebody has sent to write or edit a review, and what is wrong with it. */
final class ReviewForm {

  static final String STARS = "stars";
  static final String WORDS = "words";
  static final String PICTURES = "pictures";
  static final String KEEP = "keep";

  private static final int UNPROCESSABLE = 422;

  /** Pictures and the other fields, with some to spare: one file too many is told as such. */
  private static final SentForm.Bounds BOUNDS =
      new SentForm.Bounds(Bytes.megabytes(61), Bytes.megabytes(10), NewReview.MOST_PICTURES + 20);

  private Typed typed = Typed.NOTHING;
  private Optional<Refusal> refusal = Optional.empty();

  /** Writes the review, or replaces it if there is one; false when something is wrong. */
  boolean submit(ServletWebRequest request, ReviewService reviews, Line line) {
    SentForm sent = SentForm.of(request, PICTURES, BOUNDS);
    if (sent.tooLarge()) {
      refuse(PICTURES, "large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      submit(sent, reviews, line);
    }
    return refusal.isEmpty();
  }

  /** What was typed. */
  Typed typed() {
    return typed;
  }

  /** What is wrong, if anything. */
  Optional<Refusal> refusal() {
    return refusal;
  }

  private void submit(SentForm sent, ReviewService reviews, Line line) {
    typed = sent.typed();
    try {
      NewReview review = new NewReview(typed.number(STARS), typed.get(WORDS), pictures(sent));
      if (line.written()) {
        reviews.edit(line.order(), line.buyer(), line.sku(), review, typed.has(KEEP));
      } else {
        reviews.write(line.order(), line.buyer(), line.sku(), review);
      }
    } catch (InvalidValue e) {
      refuse(e.name(), e.name(), UNPROCESSABLE);
    } catch (UnreadablePicture e) {
      refuse(PICTURES, "picture", UNPROCESSABLE);
    } catch (ReviewRefused e) {
      refuse(WORDS, "refused", HttpServletResponse.SC_CONFLICT);
    }
  }

  private static List<byte[]> pictures(SentForm sent) {
    return sent.files().stream().map(SentForm::take).toList();
  }

  private void refuse(String field, String key, int status) {
    refusal = Optional.of(new Refusal(field, "review-form.error." + key, status));
  }

  /**
   * Which line of whose order it is about.
   *
   * @param written whether it has a review already
   */
  record Line(String order, Buyer buyer, String sku, boolean written) {}

  /**
   * What is wrong.
   *
   * @param key of the sentence
   * @param status of the answer
   */
  record Refusal(String field, String key, int status) {}
}
