package lingao.bench.made;

import lingao.catalog.shared.Gtin;

/** Trade item numbers of GS1's prefix for demonstrations (952) that the demo doesn't use. */
final class TradeNumbers {

  private static final String PREFIX = "9529";

  private TradeNumbers() {}

  /** The number of an item from 0 to 99,999,999 (GS1 General Specifications, 7.9). */
  static Gtin of(long item) {
    String digits = PREFIX + "%08d".formatted(item);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return Gtin.parse(digits + (10 - sum % 10) % 10);
  }
}
