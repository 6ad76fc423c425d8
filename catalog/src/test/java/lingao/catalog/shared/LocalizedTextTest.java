package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private final LocalizedText text = new LocalizedText("蜂蜜", "Honey");

  @Test
  void english_readers_get_english_and_all_others_chinese() {
    assertThat(text.in(Locale.UK)).isEqualTo("Honey");
    assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("蜂蜜");
    assertThat(text.in(Locale.FRANCE)).isEqualTo("蜂蜜");
  }

  @Test
  void neither_language_may_be_missing() {
    assertThatThrownBy(() -> new LocalizedText(" ", "Honey")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new LocalizedText("蜂蜜", "")).isInstanceOf(InvalidValue.class);
  }
}
