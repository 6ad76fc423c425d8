package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SouthernSoundTest {

  @ParameterizedTest
  @CsvSource({
    "niu, liu", "fu, hu", "zhi, zi", "chang, cang", "shi, si",
    "gan, gang", "sheng, shen", "xin, xing", "lian, liang", "guan, guang",
    "fei, hui", "feng, hong", "fan, huan", "feng, heng", "nin, ling",
  })
  void soundsAlike(String one, String other) {
    assertThat(Syllables.soundsLike(one)).containsAnyElementsOf(Syllables.soundsLike(other));
  }

  @ParameterizedTest
  @CsvSource({"ma, na", "gan, kan", "xi, si", "bang, bing", "zhu, zhou"})
  void soundsDifferent(String one, String other) {
    assertThat(Syllables.soundsLike(one)).doesNotContainAnyElementsOf(Syllables.soundsLike(other));
  }

  @Test
  void whatIsNoSyllableSoundsLikeNothing() {
    assertThat(Syllables.soundsLike("xyz")).isEmpty();
    assertThat(Syllables.has("fong")).isFalse();
    assertThat(Syllables.hasLike("fong")).isTrue();
  }
}
