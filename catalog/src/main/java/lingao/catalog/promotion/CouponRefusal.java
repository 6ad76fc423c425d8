package lingao.catalog.promotion;

/**
 * A coupon that takes nothing off, and why.
 *
 * @param code as it was given, at most {@value CouponCode#LONGEST} characters of it
 */
public record CouponRefusal(String code, Reason reason) {

  /** Why a coupon takes nothing off. */
  public enum Reason {
    /** There is no such coupon. */
    UNKNOWN,
    /** Its period has not begun. */
    NOT_YET,
    /** Its period is over, or the office ended it. */
    OVER,
    /** Others have used it as often as it can be. */
    USED_UP,
    /** This person has used it as often as one may. */
    PERSON_LIMIT,
    /** None of the goods is what it is for. */
    OTHER_GOODS,
    /** The goods it is for cost less than its minimum. */
    BELOW_MINIMUM,
    /** Another coupon for the same goods counts already. */
    NOT_COMBINABLE,
    /** Nothing is left to take off. */
    NOTHING_LEFT
  }
}
