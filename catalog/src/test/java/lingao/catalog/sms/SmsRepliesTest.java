package lingao.catalog.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.Verdict;
import lingao.catalog.trace.VerdictLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsRepliesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String CODE_PATH = "/trace/LG0000200016";
  private static final String SERIAL_PATH = "/01/09999999999993/21/" + "W".repeat(20);

  private final SmsReplies replies = new SmsReplies();

  @BeforeEach
  void open() {
    replies.url = "https://shop.example";
  }

  private List<String> all(Locale language, String name, String code, String path) {
    return List.of(
        replies.batch(
            language,
            line(Verdict.Level.RECALLED, "生产时证书有效（现已到期），检验不合格，记录不全。", name, name),
            true,
            Optional.of(history(1_000_000, 9)),
            path),
        replies.goods(language, name, path),
        replies.unknown(language, code),
        replies.misread(language, code),
        replies.help(language),
        replies.unreadable(language),
        replies.stop(language),
        replies.tooMany(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_answer_is_longer_than_140_characters(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    for (String url :
        List.of("https://l.cn", "https://shop.lingao.example", "https://" + "w".repeat(150))) {
      replies.url = url;
      for (String name :
          List.of("菜", "临高渔港晒制特级红鱼干".repeat(30), "𬭎".repeat(200), "word ".repeat(90))) {
        assertThat(all(language, name, "9".repeat(14) + " " + "W".repeat(20), SERIAL_PATH))
            .allSatisfy(
                reply -> assertThat(reply.codePointCount(0, reply.length())).isBetween(5, 140))
            .allSatisfy(reply -> assertThat(reply).doesNotContain("{", "}", "  "));
      }
    }
  }

  private static VerdictLine line(
      Verdict.Level level, String verdict, String product, String origin) {
    return new VerdictLine(
        level,
        new LocalizedText(product, product),
        new LocalizedText(verdict, verdict),
        new LocalizedText(origin, origin),
        DAY);
  }

  private static SerialHistory history(long scans, int days) {
    return new SerialHistory(true, scans, days, 1, Optional.empty(), List.of());
  }

  @Test
  void a_batch_is_told_as_everywhere_with_the_address_of_its_story() {
    replies.url = "https://shop.example/";
    VerdictLine line = line(Verdict.Level.GOOD, "记录完整。", "多文空心菜", "多文镇");
    assertThat(replies.batch(Locale.CHINESE, line, false, Optional.empty(), CODE_PATH))
        .isEqualTo(line.text().zh() + " https://shop.example/trace/LG0000200016");
    assertThat(replies.batch(Locale.ENGLISH, line, true, Optional.empty(), CODE_PATH))
        .isEqualTo("(Demo) " + line.text().en() + " https://shop.example/trace/LG0000200016");
  }

  @Test
  void a_recall_is_said_before_all_and_stays_whole_when_names_are_shortened() {
    replies.url = "https://shop.example";
    VerdictLine line = line(Verdict.Level.RECALLED, "已召回，请勿食用，请联系购买处。", "长".repeat(200), "临高县");
    assertThat(replies.batch(Locale.CHINESE, line, true, Optional.empty(), CODE_PATH))
        .startsWith("【召回】【示例】长长长")
        .contains("长…：已召回，请勿食用，请联系购买处。产地临高县，2026-11-20生产。")
        .endsWith("https://shop.example/trace/LG0000200016")
        .hasSize(140);
  }

  @Test
  void the_origin_is_left_out_before_the_address_is() {
    replies.url = "https://shop.lingao.example";
    String verdict = "Records complete, no inspection result, certificates valid.";
    VerdictLine line = line(Verdict.Level.GOOD, verdict, "Lychee honey", "Bufo apiary, Heshe");
    assertThat(replies.batch(Locale.ENGLISH, line, true, Optional.empty(), CODE_PATH))
        .startsWith("(Demo) Lyche")
        .contains(verdict + " Made 2026-11-20.")
        .endsWith("https://shop.lingao.example" + CODE_PATH);
  }

  @Test
  void of_one_item_it_is_said_how_often_it_was_asked_for() {
    VerdictLine line = line(Verdict.Level.GOOD, "记录完整。", "菜", "镇");
    assertThat(replies.batch(Locale.CHINESE, line, false, Optional.of(history(1, 1)), CODE_PATH))
        .contains("首次被查询");
    assertThat(replies.batch(Locale.CHINESE, line, false, Optional.of(history(3, 1)), CODE_PATH))
        .contains("已被查询 3 次。");
    assertThat(replies.batch(Locale.CHINESE, line, false, Optional.of(history(1234, 9)), CODE_PATH))
        .contains("已被查询 1234 次，异常频繁");
  }

  @Test
  void an_address_too_long_is_left_out_whole() {
    replies.url = "https://" + "w".repeat(150);
    assertThat(replies.help(Locale.CHINESE)).doesNotContain("www").contains("临高溯源");
  }

  @Test
  void everything_is_said_in_both_languages() {
    var chinese = ResourceBundle.getBundle("lingao.catalog.sms.Sms", Locale.CHINESE);
    var english = ResourceBundle.getBundle("lingao.catalog.sms.Sms", Locale.ENGLISH);
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
  }
}
