package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTest {

  @ParameterizedTest
  @CsvSource({
    "重庆, chong qing",
    "长大, zhang da",
    "银行, yin hang",
    "调楼金鲳鱼, diao lou jin chang yu",
    "绿茶, lv cha",
  })
  void saysPhrasesRight(String han, String said) {
    assertThat(
            Chinese.readings(han).stream()
                .map(readings -> readings.get(0))
                .collect(Collectors.joining(" ")))
        .isEqualTo(said);
  }

  @Test
  void knowsOtherReadings() {
    assertThat(Chinese.readings("长").get(0)).contains("chang", "zhang");
    assertThat(Chinese.readings("调楼").get(0)).startsWith("diao").contains("tiao");
  }

  @Test
  void keepsTheLengthOfTexts() {
    assertThat(Chinese.simplified("臺灣番薯 dried")).isEqualTo("台湾番薯 dried");
  }

  @Test
  void hasNoReadingForWhatNobodySays() {
    assertThat(Chinese.readings("〇")).hasSize(1);
    assertThat(List.of(Chinese.isHan('鱼'), Chinese.isHan('a'), Chinese.isHan('！')))
        .containsExactly(true, false, false);
  }
}
