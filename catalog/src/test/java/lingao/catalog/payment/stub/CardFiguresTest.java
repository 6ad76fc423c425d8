package lingao.catalog.payment.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lingao.catalog.payment.stub.StubMethod.StubCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardFiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private static StubCard read(String number, String month, String year, String cvc) {
    return CardFigures.read(
        "card",
        StubForm.of(
            "card[number]="
                + number
                + "&card[exp_month]="
                + month
                + "&card[exp_year]="
                + year
                + "&card[cvc]="
                + cvc),
        TODAY);
  }

  @Test
  void a_number_with_spaces_is_the_card_and_only_its_end_is_kept() {
    StubCard card = read("4000+0000+0000+9995", "11", "26", "123");
    assertThat(card)
        .isEqualTo(new StubCard("visa", "9995", 11, 2026, CardBehaviour.INSUFFICIENT_FUNDS));
  }

  @ParameterizedTest
  @EnumSource(TestCard.class)
  void each_test_card_has_a_right_check_digit_and_answers_to_its_number(TestCard card) {
    String cvc = card == TestCard.AMEX ? "1234" : "123";
    assertThat(read(card.number(), "1", "2034", cvc).behaviour()).isEqualTo(card.behaviour());
    assertThat(TestCard.numbered(card.number())).contains(card);
  }

  @Test
  void a_number_of_no_test_card_moves_no_money() {
    assertThat(read("4111111111111111", "1", "2034", "123").behaviour())
        .isEqualTo(CardBehaviour.NO_TEST_CARD);
  }

  @ParameterizedTest
  @CsvSource({
    "4242424242424241, 12, 2034, 123, incorrect_number",
    "4242, 12, 2034, 123, incorrect_number",
    "42424242424242ab, 12, 2034, 123, incorrect_number",
    "4242424242424242, 13, 2034, 123, invalid_expiry_month",
    "4242424242424242, 0, 2034, 123, invalid_expiry_month",
    "4242424242424242, 10, 2026, 123, invalid_expiry_year",
    "4242424242424242, 12, 2090, 123, invalid_expiry_year",
    "4242424242424242, 12, abc, 123, invalid_expiry_year",
    "4242424242424242, 12, 2034, 12, invalid_cvc",
    "378282246310005, 12, 2034, 123, invalid_cvc"
  })
  void figures_that_no_card_has_are_refused_by_name(
      String number, String month, String year, String cvc, String code) {
    assertThatThrownBy(() -> read(number, month, year, cvc))
        .isInstanceOfSatisfying(
            StubError.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.status()).isEqualTo(402);
              assertThat(e.type()).isEqualTo("card_error");
            });
  }

  @Test
  void names_stand_for_cards_and_no_part_of_a_name_does() {
    assertThat(TestCard.named("pm_card_chargeDeclined")).contains(TestCard.DECLINED);
    assertThat(TestCard.named("pm_card_visa_chargeDeclined")).contains(TestCard.DECLINED);
    assertThat(TestCard.named("pm_card")).isEmpty();
    assertThat(TestCard.named("pm_card_visa pm_card_us")).isEmpty();
    assertThat(TestCard.named("")).isEmpty();
  }
}
