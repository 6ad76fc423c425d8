package lingao.catalog.promotion;

import java.util.List;

/**
 * A page of the list of coupons.
 *
 * @param total how many coupons there are in all
 * @param coupons those on this page, the newest first
 */
public record CouponPage(long total, List<CouponFigures> coupons) {

  /** How many coupons a page holds. */
  public static final int SIZE = 30;

  /** Copies the list. */
  public CouponPage {
    coupons = List.copyOf(coupons);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
