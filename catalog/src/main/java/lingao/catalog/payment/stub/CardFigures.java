package lingao.catalog.payment.stub;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lingao.catalog.payment.stub.StubMethod.StubCard;

/** Reads a card's figures and refuses what no card can have (ISO/IEC 7812-1: the check digit). */
final class CardFigures {

  private static final int CENTURY = 2000;
  private static final int LONGEST_VALIDITY = 50;

  private CardFigures() {}

  /**
   * The card in {@code prefix[number]}, {@code prefix[exp_month]}, {@code prefix[exp_year]} and
   * {@code prefix[cvc]}.
   */
  static StubCard read(String prefix, StubForm form, LocalDate today) {
    String number = form.required(prefix + "[number]").replaceAll("[ -]", "");
    if (!number.matches("[0-9]{12,19}") || !hasCheckDigit(number)) {
      throw StubError.card("incorrect_number", "Your card number is incorrect.", "number");
    }
    YearMonth expiry = expiry(prefix, form, today);
    cvc(form.text(prefix + "[cvc]"), number);
    Optional<TestCard> known = TestCard.numbered(number);
    return new StubCard(
        known.map(TestCard::brand).orElse("unknown"),
        last4(number),
        expiry.getMonthValue(),
        expiry.getYear(),
        known.map(TestCard::behaviour).orElse(CardBehaviour.NO_TEST_CARD));
  }

  private static YearMonth expiry(String prefix, StubForm form, LocalDate today) {
    String month = form.required(prefix + "[exp_month]");
    if (!month.matches("0?[1-9]|1[0-2]")) {
      throw StubError.card(
          "invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month");
    }
    String text = form.required(prefix + "[exp_year]");
    int year = text.matches("[0-9]{2}|[0-9]{4}") ? Integer.parseInt(text) : 0;
    YearMonth expiry = YearMonth.of(year < 100 ? CENTURY + year : year, Integer.parseInt(month));
    if (expiry.isBefore(YearMonth.from(today))
        || expiry.getYear() > today.getYear() + LONGEST_VALIDITY) {
      throw StubError.card(
          "invalid_expiry_year", "Your card's expiration year is invalid.", "exp_year");
    }
    return expiry;
  }

  /** Four digits on American Express, three on others. */
  private static void cvc(Optional<String> cvc, String number) {
    int digits = number.startsWith("34") || number.startsWith("37") ? 4 : 3;
    if (cvc.isPresent() && !cvc.get().matches("[0-9]{" + digits + "}")) {
      throw StubError.card("invalid_cvc", "Your card's security code is invalid.", "cvc");
    }
  }

  static String last4(String number) {
    return number.substring(number.length() - 4);
  }

  private static boolean hasCheckDigit(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
