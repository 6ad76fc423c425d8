package lingao.catalog.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTest {

  @Test
  void a_person_needs_a_name_and_no_tax_number() {
    assertThat(new Invoice(InvoiceKind.PERSONAL, " 王小海 ", "whatever"))
        .isEqualTo(Invoice.personal("王小海"))
        .extracting(Invoice::taxNumber)
        .isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "9135 0100 m000 100y 43",
        "12345678901234X",
        "1234567890123456789A"
      })
  void a_company_needs_a_tax_number_with_or_without_spaces(String number) {
    assertThat(Invoice.company("示例公司", number).taxNumber())
        .isEqualTo(number.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y44",
        "91350100M000100Y34",
        "91350100I000100Y43",
        "12345",
        "911111111111111111",
        "９1350100M000100Y43"
      })
  void a_company_with_a_wrong_tax_number_is_refused(String number) {
    assertThatThrownBy(() -> Invoice.company("示例公司", number))
        .isInstanceOfSatisfying(
            InvalidValue.class, e -> assertThat(e.name()).isEqualTo("taxNumber"));
  }

  @Test
  void a_title_that_is_missing_or_too_long_is_refused() {
    assertThatThrownBy(() -> Invoice.personal("  ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Invoice.personal("长".repeat(101))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Invoice.personal("a\nb")).isInstanceOf(InvalidValue.class);
  }
}
