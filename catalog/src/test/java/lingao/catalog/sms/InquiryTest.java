package lingao.catalog.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTest {

  private static final Sought CODE = new Sought.ByCode(new TraceCode("LG0000200016"));
  private static final Gtin GTIN = new Gtin("06291041500213");

  private static Sought goods(String lot, String serial) {
    return new Sought.Goods(
        GTIN,
        Optional.of(lot).filter(l -> !l.isEmpty()).map(Lot::new),
        Optional.of(serial).filter(s -> !s.isEmpty()).map(Serial::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LG0000200016",
        "lg0000200016",
        "ＬＧ００００２０００１６",
        "LG 00002 00016",
        "LG-00002-00016",
        "LG—00002—00016",
        "Lg:00002 00016。",
        "0000200016",
        "00002 00016",
        "请问 lg 00002-00016 这个菜能吃吗？",
        "码是LG0000200016，谢谢13800138000",
        "LGOOOO2OOOI6",
        "https://lingao.example/trace/LG0000200016",
        "看看http://localhost:8080/trace/lg0000200016?lang=zh。",
        "2026年11月29日买的，LG0000200016",
        "LG\n0000200016\r\n",
      })
  void a_trace_code_is_found_however_it_is_written(String message) {
    assertThat(Inquiry.read(message).sought()).startsWith(CODE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(01)06291041500213(10)A-7/b | A-7/b |",
        "（０１）06291041500213（１０）A7 请查 | A7 |",
        "(01) 0629 1041 5002 13 (17)271231 (10) A7 | A7 |",
        "(01)06291041500213(21)Zx9 | | Zx9",
        "0106291041500213" + "10A7 | A7 |",
        "https://id.gs1.org/01/06291041500213/10/A7?17=271231 | A7 |",
        "lingao.example/01/6291041500213/21/Zx9 | | Zx9",
        "https://lingao.example/trace/06291041500213.Zx9?lang=en | | Zx9",
        "扫到 https://x.example/r/01/06291041500213/10/A%2F7。 | A/7 |",
        "6291041500213 批号 A7 | A7 |",
        "629 1041 500213 批号：A7。 | A7 |",
        "GTIN 6291041500213, lot A7. | A7 |",
        "6291041500213 序列号 Zx9 | | Zx9",
        "6291041500213 S/N: Zx9 | | Zx9",
        "6291041500213 (10) A7 | A7 |",
        "条码6291041500213 | |",
        "629104150021-3 | |",
      })
  void goods_are_found_with_batch_or_serial_number(String message, String lot, String serial) {
    assertThat(Inquiry.read(message).sought())
        .containsExactly(goods(lot == null ? "" : lot, serial == null ? "" : serial));
  }

  @Test
  void codes_come_in_the_order_of_the_message_without_those_that_are_misread() {
    Inquiry inquiry = Inquiry.read("LG0000200017 或 6291041500213 批号 A7 或 LG0000200016");
    assertThat(inquiry.sought()).isEqualTo(List.of(goods("A7", ""), CODE));
  }

  @ParameterizedTest
  @CsvSource({
    "LG0000200017, LG0000200017",
    "lg 00002 00017 ok?, LG0000200017",
    "LG000020001, LG000020001",
    "LG00002000166, LG00002000166",
    "6291041500214, 6291041500214",
    "(01)06291041500214(10)A7, 06291041500214",
    "http://a.example/01/06291041500214/10/A7, 06291041500214/10/A7",
    "http://a.example/trace/LG0000200017, LG0000200017",
  })
  void a_code_with_a_wrong_digit_is_told_from_no_code(String message, String misread) {
    Inquiry inquiry = Inquiry.read(message);
    assertThat(inquiry.kind()).isEqualTo(Inquiry.Kind.MISREAD);
    assertThat(inquiry.misread()).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource({
    "'', HELP",
    "'  ', HELP",
    "？, HELP",
    "帮助, HELP",
    "你好, HELP",
    "怎么查, HELP",
    "Help!, HELP",
    "hello, HELP",
    "退订, STOP",
    "TD, STOP",
    "stop., STOP",
    "空心菜多少钱, UNREADABLE",
    "20261129, UNREADABLE",
    "13800138000, UNREADABLE",
    "089812345678, UNREADABLE",
    "http://evil.example/1234567890123, UNREADABLE",
    "𝟘, UNREADABLE",
    "LG, UNREADABLE",
  })
  void words_without_a_code_have_their_kind(String message, Inquiry.Kind kind) {
    assertThat(Inquiry.read(message).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "LG0000200016, zh",
    "lg 0000200016, zh",
    "请查 LG0000200016 thanks, zh",
    "is LG0000200016 fresh, en",
    "https://lingao.example/trace/LG0000200016, zh",
    "help, en",
    "?, zh",
    "TD, zh",
    "stop, en",
  })
  void English_is_answered_to_who_writes_it(String message, String language) {
    assertThat(Inquiry.read(message).language()).isEqualTo(Locale.forLanguageTag(language));
  }

  @Test
  void long_nonsense_is_read_in_no_time() {
    for (String piece : List.of("0 ", "LG", "(01)", "/01/", "a-", "0O", "LG0 0-", "(01)1", "批")) {
      long start = System.nanoTime();
      Inquiry.read(piece.repeat(SmsService.LONGEST / piece.length()));
      assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
  }
}
