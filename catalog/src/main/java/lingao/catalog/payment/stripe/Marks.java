package lingao.catalog.payment.stripe;

import java.util.Map;
import java.util.Optional;
import lingao.catalog.payment.IntentMark;
import org.jspecify.annotations.Nullable;

/** What this shop writes into Stripe's metadata. */
final class Marks {

  /** The name of a refund's wish. */
  static final String KEY = "lingao_refund";

  private static final String ORDER = "lingao_order";
  private static final String ATTEMPT = "lingao_attempt";

  private Marks() {}

  static Map<String, String> of(IntentMark mark) {
    return Map.of(ORDER, mark.order(), ATTEMPT, String.valueOf(mark.attempt()));
  }

  /** Our mark; none on what somebody else made. */
  static Optional<IntentMark> read(@Nullable Map<String, String> metadata) {
    if (metadata == null) {
      return Optional.empty();
    }
    @Nullable String order = metadata.get(ORDER);
    @Nullable String attempt = metadata.get(ATTEMPT);
    return order == null || attempt == null || !attempt.matches("[1-9][0-9]{0,8}")
        ? Optional.empty()
        : Optional.of(new IntentMark(order, Integer.parseInt(attempt)));
  }

  static Optional<String> key(@Nullable Map<String, String> metadata) {
    return metadata == null ? Optional.empty() : Optional.ofNullable(metadata.get(KEY));
  }
}
