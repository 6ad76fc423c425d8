package lingao.storefront.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.review.ProductReviews;
import lingao.catalog.review.Purchase;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewPage;
import lingao.catalog.review.ReviewState;
import lingao.storefront.Samples;

/** Reviews for tests of pages. */
public final class Reviews {

  /** An order's number. */
  public static final String NUMBER = "L2611247KQ3M8F";

  private Reviews() {}

  /** A review of 泉水空心菜 with a picture, by 王**. */
  public static Review review(ReviewState state, Optional<String> reply) {
    return new Review(
        77,
        NUMBER,
        "DW-KXC-500",
        "fresh-water-spinach",
        Samples.text("泉水空心菜", "Spring-grown Water Spinach"),
        Samples.text("500 克", "500 g"),
        4,
        "很嫩<script>alert(1)</script>\n第二天就到了",
        List.of(Samples.picture("买家晒图", "Buyer's photo")),
        "王**",
        state,
        state == ReviewState.REJECTED ? Optional.of("含有广告") : Optional.empty(),
        reply,
        Instant.parse("2026-11-24T08:00:00Z"),
        Instant.parse("2026-11-24T08:00:00Z"));
  }

  /** Six reviews of a product, one of them shown. */
  public static ProductReviews ofProduct() {
    Review shown = review(ReviewState.APPROVED, Optional.of("谢谢您"));
    return new ProductReviews(List.of(0, 0, 1, 1, 4), new ReviewPage(20, 8, List.of(shown)));
  }

  static Purchase purchase(boolean received) {
    return new Purchase(NUMBER, "王小明", received, List.of(item("DW-KXC-500"), item("DW-KXC-1000")));
  }

  private static Purchase.Item item(String sku) {
    return new Purchase.Item(
        sku,
        "fresh-water-spinach",
        Samples.text("泉水空心菜", "Spring-grown Water Spinach"),
        Samples.text("500 克", "500 g"),
        Samples.picture("图", "Picture"));
  }
}
