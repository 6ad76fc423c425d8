package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void partsAtSpacesAndSentenceMarksOfBothLanguages() {
    assertThat(Words.of(" 临高　红鱼干，Sea\tPrawn! ").list())
        .containsExactly("临高", "红鱼干", "sea", "prawn");
  }

  @Test
  void foldsFullWidthLetters() {
    assertThat(Words.of("ＤＷ－ＫＸＣ").list()).containsExactly("dw-kxc");
  }

  @Test
  void dropsWhatHasNoLetterOrDigit() {
    assertThat(Words.of("-- % ... 🦐 _").none()).isTrue();
  }

  @Test
  void dropsWhatADatabaseCannotTake() {
    assertThat(Words.of("红\u0000鱼\ud800干").list()).containsExactly("红", "鱼", "干");
  }

  @Test
  void looksAtSoManyWordsOnly() {
    assertThat(Words.of("a b c d e f g h i j").list()).hasSize(Words.MOST).endsWith("h");
  }
}
