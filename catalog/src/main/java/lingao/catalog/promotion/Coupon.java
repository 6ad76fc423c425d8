package lingao.catalog.promotion;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * A coupon. Its terms never change, except that it can end early.
 *
 * @param label its name, for people
 * @param minimum what the goods in its scope must cost at least, before any coupon
 * @param perPerson how often one person may use it; empty for any number
 * @param totalLimit how often all may use it together; empty for any number
 * @param used how often it is in use: orders that were cancelled unpaid don't count
 * @param begins first moment
 * @param ends first moment after it
 * @param demo part of the demo data
 */
public record Coupon(
    CouponCode code,
    LocalizedText label,
    CouponValue value,
    Money minimum,
    GoodsScope scope,
    OptionalInt perPerson,
    OptionalInt totalLimit,
    int used,
    Instant begins,
    Instant ends,
    boolean demo) {

  /** Why nobody can use it at {@code now}; nothing while somebody can. */
  Optional<CouponRefusal.Reason> closedAt(Instant now) {
    if (now.isBefore(begins)) {
      return Optional.of(CouponRefusal.Reason.NOT_YET);
    }
    if (!now.isBefore(ends)) {
      return Optional.of(CouponRefusal.Reason.OVER);
    }
    return totalLimit.isPresent() && used >= totalLimit.getAsInt()
        ? Optional.of(CouponRefusal.Reason.USED_UP)
        : Optional.empty();
  }

  /** Whether a person who has used it {@code times} times may once more. */
  boolean allowsAnother(int times) {
    return perPerson.isEmpty() || times < perPerson.getAsInt();
  }
}
