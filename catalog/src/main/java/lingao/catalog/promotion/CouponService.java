package lingao.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/** The county office's coupons. */
@ApplicationScoped
public class CouponService {

  @Inject private CouponStore store;
  @Inject private ShopTime time;

  /**
   * Issues a coupon. Refuses the code of another, an unknown brand or product and an end that has
   * passed, with {@link InvalidValue}.
   */
  @OfficeOnly
  @Transactional
  public void issue(NewCoupon coupon) {
    if (!coupon.ends().isAfter(time.now())) {
      throw new InvalidValue("ends", "in the future");
    }
    store.add(coupon, time.now());
  }

  /** Issues a coupon of the demo data. */
  @Transactional
  public void issueDemo(NewCoupon coupon) {
    if (!coupon.demo()) {
      throw new InvalidValue("demo", "marked as such");
    }
    store.add(coupon, time.now());
  }

  /** Ends a coupon now, also one that has not begun. False when it is over already or unknown. */
  @OfficeOnly
  @Transactional
  public boolean end(CouponCode code) {
    return store.end(code, time.now());
  }

  /**
   * A page of the coupons, the newest first.
   *
   * @param page from 1
   */
  @OfficeOnly
  @Transactional
  public CouponPage page(int page) {
    return store.page(Math.min(Math.max(1, page), 1_000_000));
  }
}
