package lingao.catalog.shared;

/** The check digit of GS1's numeric identification keys (GS1 General Specifications, 7.9.1). */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * The check digit that follows {@code digits}: from the right they weigh 3, 1, 3, …, and the sum
   * with it is a multiple of ten.
   *
   * @param digits ASCII digits alone
   */
  public static char of(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weight = (digits.length() - i) % 2 == 0 ? 1 : 3;
      sum += (digits.charAt(i) - '0') * weight;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** {@code digits}, which are ASCII digits alone, with their check digit behind them. */
  public static String append(String digits) {
    return digits + of(digits);
  }

  /** Whether the last of {@code digits}, of which there is at least one, is their check digit. */
  public static boolean closes(String digits) {
    int last = digits.length() - 1;
    return of(digits.substring(0, last)) == digits.charAt(last);
  }
}
