package lingao.storefront.web.story;

import java.math.BigDecimal;

/** Measured values as people write them. */
final class Values {

  private Values() {}

  /** With the digits that were measured, and a true minus sign. */
  static String of(BigDecimal value) {
    return value.toPlainString().replace('-', '−');
  }
}
