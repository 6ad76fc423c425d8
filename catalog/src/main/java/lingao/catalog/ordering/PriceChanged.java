package lingao.catalog.ordering;

import lingao.catalog.shared.Money;

/** The order costs something else than the buyer was shown. */
public final class PriceChanged extends OrderRefused {

  private static final long serialVersionUID = 1L;

  private final transient Money expected;
  private final transient Money now;

  PriceChanged(Money expected, Money now) {
    super("the total is " + now.tag() + ", not " + expected.tag());
    this.expected = expected;
    this.now = now;
  }

  /** The total that the buyer was shown. */
  public Money expected() {
    return expected;
  }

  /** The total at this moment. */
  public Money now() {
    return now;
  }
}
