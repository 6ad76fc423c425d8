package lingao.catalog.promotion;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.promotion.CouponRefusal.Reason;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/**
 * What coupons take off. The basket asks for a price; who places an order asks again and redeems
 * what was taken off in the same transaction.
 */
@ApplicationScoped
public class PromotionService {

  /** The most coupons that are looked at; further ones are ignored. */
  public static final int MOST_COUPONS = 10;

  @Inject private CouponStore store;
  @Inject private CouponUses uses;
  @Inject private ShopTime time;

  /**
   * Prices lines. Coupons are taken off in their order, each from what is left of the lines in its
   * scope: an amount at most that, a percentage rounded to fen with half a fen in the buyer's
   * favour. The minimum is measured before any coupon. Of coupons with the same scope the first
   * that counts does; the same code twice is one. Redeems nothing.
   *
   * @param coupons as typed, whatever their case
   * @param person who buys; the limit per person is not looked at for nobody
   * @return what each line costs with them, and for each coupon that takes nothing off the reason
   * @throws InvalidValue when the goods cost more than {@link lingao.catalog.shared.Money} holds
   */
  @Transactional
  public Pricing price(List<PricedLine> lines, List<String> coupons, Optional<String> person) {
    Map<String, Optional<CouponCode>> asked = new LinkedHashMap<>();
    coupons.stream().limit(MOST_COUPONS).forEach(typed -> note(typed, asked));
    Map<String, Coupon> known =
        store
            .read(asked.values().stream().flatMap(Optional::stream).toList())
            .collect(toMap(coupon -> coupon.code().value(), identity()));
    Till till = new Till(lines);
    asked.forEach((typed, code) -> take(till, typed, code.map(CouponCode::value), known, person));
    return till.pricing();
  }

  /**
   * Uses the coupons of a pricing for an order, in the caller's transaction and, to keep limits
   * exact, holding their rows until it ends. A transaction that fails uses none.
   *
   * @param order its number; redeemed for once
   * @param person who buys, always written alike: best the mobile number, which guests and
   *     customers both have. Kept as a digest.
   * @throws CouponGone when a coupon is over or used up by now; the transaction can't commit then
   */
  @Transactional
  public void redeem(Pricing pricing, String order, String person) {
    pricing.discounts().stream()
        .sorted(Comparator.comparing(Discount::code))
        .forEach(discount -> redeem(discount, order, person));
  }

  /** Gives back what an order has redeemed; a second time nothing. */
  @Transactional
  public void giveBack(String order) {
    uses.giveBack(order);
  }

  private static void note(String typed, Map<String, Optional<CouponCode>> asked) {
    Optional<CouponCode> code = CouponCode.of(typed);
    asked.putIfAbsent(code.map(CouponCode::value).orElse(typed), code);
  }

  private void take(
      Till till,
      String typed,
      Optional<String> code,
      Map<String, Coupon> known,
      Optional<String> person) {
    Coupon coupon = code.map(known::get).orElse(null);
    if (coupon == null) {
      till.refuse(shortened(typed), Reason.UNKNOWN);
      return;
    }
    Optional<Reason> refusal = coupon.closedAt(time.now()).or(() -> limit(coupon, person));
    refusal.ifPresentOrElse(reason -> till.refuse(typed, reason), () -> till.take(coupon));
  }

  private Optional<Reason> limit(Coupon coupon, Optional<String> person) {
    boolean another =
        coupon.perPerson().isEmpty()
            || person
                .map(who -> uses.of(coupon.code().value(), who))
                .map(coupon::allowsAnother)
                .orElse(true);
    return another ? Optional.empty() : Optional.of(Reason.PERSON_LIMIT);
  }

  private void redeem(Discount discount, String order, String person) {
    String code = discount.code();
    if (!uses.takeOne(code, time.now())) {
      Reason reason = read(code).flatMap(c -> c.closedAt(time.now())).orElse(Reason.USED_UP);
      throw new CouponGone(code, reason);
    }
    Coupon coupon = read(code).orElseThrow();
    if (!coupon.allowsAnother(uses.of(code, person))) {
      throw new CouponGone(code, Reason.PERSON_LIMIT);
    }
    uses.note(discount, order, person, time.now());
  }

  private Optional<Coupon> read(String code) {
    return store.find(new CouponCode(code));
  }

  private static String shortened(String typed) {
    return typed.length() <= CouponCode.LONGEST ? typed : typed.substring(0, CouponCode.LONGEST);
  }
}
