package lingao.catalog.promotion;

import lingao.catalog.promotion.CouponRefusal.Reason;

/** A coupon that counted when the order was priced can no longer be redeemed. */
public final class CouponGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final Reason reason;

  /** Names the coupon and what came between. */
  public CouponGone(String code, Reason reason) {
    super("coupon " + code + ": " + reason);
    this.code = code;
    this.reason = reason;
  }

  /** The coupon's code. */
  public String code() {
    return code;
  }

  /** What came between. */
  public Reason reason() {
    return reason;
  }
}
