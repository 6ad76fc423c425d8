package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  private static final Mobile MOBILE = new Mobile("13800138000");

  @Test
  void a_name_is_kept_on_one_line() {
    assertThat(named("  韩　梅梅\n ").name()).isEqualTo("韩 梅梅");
    assertThat(named("名".repeat(40)).name()).hasSize(40);
    assertThat(named("𠮷".repeat(40)).name()).hasSize(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　\t", "a\u0000b", "a\u202eb", "\ud800"})
  void a_name_that_nobody_can_read_is_refused(String name) {
    assertThatThrownBy(() -> named(name))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("name");
  }

  @Test
  void a_longer_name_is_refused() {
    assertThatThrownBy(() -> named("名".repeat(41))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> named(" ".repeat(1_000_000))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void it_comes_back_from_json_as_it_was_and_tells_no_person_in_a_log() {
    Contact contact = new Contact("韩梅梅", MOBILE, Optional.of(new Email("han@example.com")));
    Contact without = named("李雷");
    assertThat(Json.fromColumn(Json.toColumn(contact), new TypeReference<Contact>() {}))
        .isEqualTo(contact);
    assertThat(Json.fromColumn(Json.toColumn(without), new TypeReference<Contact>() {}))
        .isEqualTo(without);
    assertThat(contact).hasToString("138****8000");
  }

  private static Contact named(String name) {
    return new Contact(name, MOBILE, Optional.empty());
  }
}
