package lingao.catalog.promotion;

import java.time.Instant;
import java.util.OptionalInt;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * What is needed to issue a coupon.
 *
 * @param label its name, for people, at most 60 characters in each language
 * @param minimum what the goods in its scope must cost at least, before any coupon
 * @param perPerson how often one person may use it, 1 to 1,000; empty for any number
 * @param totalLimit how often all may use it together, 1 to 10,000,000; empty for any number
 * @param begins first moment
 * @param ends first moment after it
 * @param demo part of the demo data
 */
public record NewCoupon(
    CouponCode code,
    LocalizedText label,
    CouponValue value,
    Money minimum,
    GoodsScope scope,
    OptionalInt perPerson,
    OptionalInt totalLimit,
    Instant begins,
    Instant ends,
    boolean demo) {

  /** Refuses what breaks a limit, and an end that is not after the beginning. */
  public NewCoupon {
    if (label.zh().length() > 60 || label.en().length() > 60) {
      throw new InvalidValue("label", "at most 60 characters");
    }
    require("perPerson", perPerson, 1_000);
    require("totalLimit", totalLimit, 10_000_000);
    if (!ends.isAfter(begins)) {
      throw new InvalidValue("ends", "after the beginning");
    }
  }

  private static void require(String name, OptionalInt limit, int most) {
    if (limit.isPresent() && (limit.getAsInt() < 1 || limit.getAsInt() > most)) {
      throw new InvalidValue(name, "from 1 to " + most);
    }
  }
}
