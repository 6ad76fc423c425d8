package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementStringTest {

  /** In which ^ stands for the separator, GS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (01)09520123456788                   | 0109520123456788
          (01)09520123456788(10)AB-1(21)7      | 010952012345678810AB-1^217
          (10)A(01)09520123456788              | 10A^0109520123456788
          (3103)000195(17)280229(10)A          | 31030001951728022910A
          (3922)0299(17)201225                 | 39220299^17201225
          (00)952012345678912345(403)R1        | 00952012345678912345403R1
          (414)9520123456788(254)32a/b         | 414952012345678825432a/b
          (10)1\\(11)991225                    | 101(11)991225
          (10)A\\(                             | 10A(
          (8006)095201234567880102(22)2A       | 8006095201234567880102^222A
          """)
  void both_forms_say_the_same(String bracketed, String scanned) {
    String sent = scanned.replace('^', '\u001d');
    ElementString elements = ElementString.parse(bracketed);

    assertThat(elements.scanned()).isEqualTo(sent);
    assertThat(elements).hasToString(bracketed);
    assertThat(ElementString.parse(sent)).isEqualTo(elements);
  }

  /** In which ^ stands for the separator, GS. */
  @ParameterizedTest
  @CsvSource({
    "]C1010952012345678810A",
    "]d2010952012345678810A",
    "]Q3010952012345678810A",
    "]e0010952012345678810A",
    "^010952012345678810A",
    "0109520123456788^10A",
    "010952012345678810A^",
    "010952012345678810A^10A",
    "(01)09520123456788(10)A(01)09520123456788"
  })
  void what_scanners_add_is_left_out(String scanned) {
    assertThat(ElementString.parse(scanned.replace('^', '\u001d')))
        .hasToString("(01)09520123456788(10)A");
  }

  /** In which ^ stands for the separator, GS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                             | EMPTY_VALUE
          ^                              | EMPTY_VALUE
          ]C1                            | EMPTY_VALUE
          891234                         | UNKNOWN_AI
          4                              | UNKNOWN_AI
          天                              | UNKNOWN_AI
          ]E09520123456788               | UNKNOWN_AI
          10A^^21B                       | UNKNOWN_AI
          10                             | EMPTY_VALUE
          10^21A                         | EMPTY_VALUE
          0109520123456                  | WRONG_LENGTH
          010952012345678^10A            | WRONG_LENGTH
          01095201234567881              | UNKNOWN_AI
          0109520123456789               | WRONG_CHECK_DIGIT
          10A^10B                        | DUPLICATE_AI
          10A~                           | WRONG_CHARACTERS
          (10)A(10)B                     | DUPLICATE_AI
          (10)(11)981231                 | EMPTY_VALUE
          (10)12345(11)                  | EMPTY_VALUE
          (1A)12345                      | NOT_AN_ELEMENT_STRING
          ()12345                        | NOT_AN_ELEMENT_STRING
          (1)12345                       | NOT_AN_ELEMENT_STRING
          (12345)12345                   | NOT_AN_ELEMENT_STRING
          (15                            | NOT_AN_ELEMENT_STRING
          (                              | NOT_AN_ELEMENT_STRING
          1(12345                        | UNKNOWN_AI
          (01)095201234567880(10)A       | WRONG_LENGTH
          (10)12345^                     | WRONG_CHARACTERS
          (17)9(90)217                   | WRONG_LENGTH
          (89)A                          | UNKNOWN_AI
          """)
  void everything_else_is_refused_with_its_reason(String text, Reason reason) {
    assertRefused(reason, () -> ElementString.parse(text.replace('^', '\u001d')));
  }

  @Test
  void oversized_text_is_not_read() {
    assertRefused(Reason.OVERSIZED, () -> ElementString.parse("(10)" + "A".repeat(4093)));
    assertRefused(Reason.WRONG_LENGTH, () -> ElementString.parse("(10)" + "A".repeat(4092)));
    assertRefused(Reason.NOT_AN_ELEMENT_STRING, () -> ElementString.parse("(".repeat(4096)));
    assertRefused(Reason.WRONG_LENGTH, () -> ElementString.parse("(10)" + "\\(".repeat(2046)));
  }

  @Test
  void values_are_found_by_their_ai() {
    ElementString elements = ElementString.parse("(01)09520123456788(10)A");
    assertThat(elements.value("10")).contains("A");
    assertThat(elements.value("21")).isEmpty();
  }
}
