package lingao.catalog.promotion;

import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/** How much a coupon takes off. */
public sealed interface CouponValue {

  /** What it takes off goods that cost {@code goods}: never more than they do. */
  Money off(Money goods);

  /** A fixed amount, from one fen. */
  record Amount(Money amount) implements CouponValue {

    /** Refuses an amount of nothing with {@link InvalidValue}. */
    public Amount {
      if (amount.fen() < 1) {
        throw new InvalidValue("value", "more than nothing");
      }
    }

    @Override
    public Money off(Money goods) {
      return amount.compareTo(goods) < 0 ? amount : goods;
    }
  }

  /**
   * A part of the price. Rounded to whole fen, half a fen in the buyer's favour.
   *
   * @param percent taken off, 1 to 99: 12 for 八八折
   */
  record Percent(int percent) implements CouponValue {

    /** Refuses less than 1 and more than 99 percent with {@link InvalidValue}. */
    public Percent {
      if (percent < 1 || percent > 99) {
        throw new InvalidValue("value", "from 1 to 99 percent");
      }
    }

    @Override
    public Money off(Money goods) {
      return new Money((goods.fen() * percent + 50) / 100);
    }
  }
}
