package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @CsvSource({
    "红鱼, 新盈红鱼干整条",
    "紅魚乾, 新盈红鱼干整条",
    "新盈整条, 新盈红鱼干整条",
    "hongyugan, 新盈红鱼干整条",
    "hong yu gan, 新盈红鱼干整条",
    "hóng yú gān, 新盈红鱼干整条",
    "hong2yu2gan1, 新盈红鱼干整条",
    "HongYuG, 新盈红鱼干整条",
    "hyg, 新盈红鱼干整条",
    "h y g, 新盈红鱼干整条",
    "ｈｙｇ, 新盈红鱼干整条",
    "红yu干, 新盈红鱼干整条",
    "hong鱼gan, 新盈红鱼干整条",
    "红鱼ga, 新盈红鱼干整条",
    "红鱼g, 新盈红鱼干整条",
    "【红鱼】！, 新盈红鱼干整条",
    "红鱼🐟干, 新盈红鱼干整条",
    "diaolou, 调楼金鲳鱼",
    "tiaolou, 调楼金鲳鱼",
    "xi'an, 西安",
    "xian, 西安",
    "lvcha, 绿茶",
    "lücha, 绿茶",
    "chongqing, 重庆小面",
    "yinhang, 银行",
    "prawns, Dried Prawn",
    "dried pra, Dried Prawns",
    "5斤, 5 斤家庭箱",
    "box of honey, Honey Box",
  })
  void finds(String asked, String name) {
    assertThat(Finder.finds(asked, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "红干, 新盈红鱼干整条",
    "鱼红, 新盈红鱼干整条",
    "ongyu, 新盈红鱼干整条",
    "yhg, 新盈红鱼干整条",
    "虹yu干, 新盈红鱼干整条",
    "rawn, Dried Prawn",
    "红鱼 鱿鱼, 新盈红鱼干整条",
    "zhonghang, 银行",
  })
  void doesNotFind(String asked, String name) {
    assertThat(Finder.finds(asked, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "宏鱼干, 新盈红鱼干整条",
    "红鱼甘, 新盈红鱼干整条",
    "fongyugan, 新盈红鱼干整条",
    "hongyugang, 新盈红鱼干整条",
    "hongyg, 新盈红鱼干整条",
    "hyugan, 新盈红鱼干整条",
    "hongyugna, 新盈红鱼干整条",
    "nizhimi, 荔枝蜜",
    "尼芝蜜, 荔枝蜜",
    "hongsu, 红薯",
    "hengmi, 蜂蜜",
    "hongmi, 蜂蜜",
    "senghao, 生蚝",
    "空心莱, 空心菜",
    "正宗红鱼干, 新盈红鱼干整条",
    "烤猪, 脆皮烤乳猪整只",
    "红心红薯, 红薯干",
    "pomfert, Golden Pomfret",
    "waterspinach, Water Spinach",
    "bananna, Banana",
  })
  void findsAlike(String asked, String name) {
    assertThat(Finder.finds(asked, name)).isFalse();
    assertThat(Finder.findsAlike(asked, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"相机, 新盈红鱼干整条", "xyzzy, Banana", "芋, 新盈红鱼干整条", "bob, Banana"})
  void isNotTooGenerous(String asked, String name) {
    assertThat(Finder.findsAlike(asked, name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "！！！", "🐟", "*?~\"()[]{}", "\u0000\u200b"})
  void isNothingWithoutLettersAndDigits(String text) {
    assertThat(Question.of(text)).isEmpty();
  }

  @Test
  void looksAtSoManyWordsOnly() {
    Question long1 = Question.of("a b c d e f g h i j k l m n").orElseThrow();
    assertThat(long1.some()).hasSize(Question.MOST_WORDS);
  }

  @Test
  void isQuickWithWhatNobodyTypes() {
    assertThat(Question.of("a".repeat(10_000))).isPresent();
    assertThat(Question.of("重".repeat(10_000))).isPresent();
    assertThat(Question.of("重a".repeat(5_000))).isPresent();
  }
}
