package lingao.catalog.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class NewSuspicionTest {

  private static NewSuspicion of(String words, String contact) {
    return new NewSuspicion("", words, contact, Optional.empty(), Locale.CHINESE);
  }

  @Test
  void characters_are_counted_as_the_database_counts_them() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> of("😀", ""))
        .matches(e -> e.name().equals("words"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> of("封口破损", "😀"))
        .matches(e -> e.name().equals("contact"));
    assertThat(of("😀".repeat(1000), "").words()).hasSize(2000);
  }
}
