package lingao.catalog.epcis.hash;

/** The check digit of GS1 keys (GS1 General Specifications, 7.9.1). */
final class CheckDigit {

  private CheckDigit() {}

  /** {@code digits}, of any length, with their check digit behind them. */
  static String append(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 0 ? 1 : 3);
    }
    return digits + (10 - sum % 10) % 10;
  }
}
