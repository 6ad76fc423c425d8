package lingao.catalog.trace.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Reason;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedGoodsTest {

  private static final Gtin GTIN = new Gtin("09520008000013");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.example/01/09520008000013/10/A+B",
        "HTTP://ID.EXAMPLE/01/09520008000013/10/A+B",
        "id.example/shop/01/09520008000013/10/A%2BB/",
        "/01/9520008000013/10/A%2bB?x=中&10=C#top",
        "请看 https://id.example/01/09520008000013/22/2A/10/A+B 谢谢",
        "(01)09520008000013(10)A+B",
        "（01）09520008000013 (10) A+B",
        "]C1010952000800001310A+B",
        "]Q3\u001d010952000800001310A+B",
        "0109520008000013172612311" + "0A+B"
      })
  void a_lot_is_read_as_it_is_written_a_plus_sign_included(String text) {
    assertThat(CodedGoods.read(text))
        .contains(new CodedGoods(GTIN, Optional.of(new Lot("A+B")), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.example/01/09520008000013/21/7K%2F1+",
        "https://shop.example/trace/09520008000013.7K%2F1+?lang=en",
        "09520008000013.7K%2F1+",
        "(01)09520008000013(21)7K/1+"
      })
  void one_piece_is_read_from_its_page_as_from_its_code(String text) {
    assertThat(CodedGoods.read(text))
        .contains(new CodedGoods(GTIN, Optional.empty(), Optional.of(new Serial("7K/1+"))));
  }

  @ParameterizedTest
  @CsvSource({
    "https://id.example/01/09520008000014, WRONG_CHECK_DIGIT",
    "/trace/09520008000014.7K, WRONG_CHECK_DIGIT",
    "(01)09520008000014, WRONG_CHECK_DIGIT",
    "https://id.example/01/09520008000013/21/1/10/A, WRONG_ORDER",
    "https://id.example/01/09520008000013/10/%zz, MALFORMED_ESCAPE",
    "https://id.example/01/09520008000013/10/%C3%A9, WRONG_CHARACTERS",
    "https://id.example/01/09520008000013/10/123456789012345678901, WRONG_LENGTH"
  })
  void what_breaks_a_rule_is_refused(String text, Reason reason) {
    assertThatThrownBy(() -> CodedGoods.read(text))
        .isInstanceOfSatisfying(Gs1Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void other_words_are_none() {
    for (String text : new String[] {"", "蜂蜜", "9520008000013", "/trace/LG0000200016", "/00/1"}) {
      assertThat(CodedGoods.read(text)).isEmpty();
    }
  }
}
