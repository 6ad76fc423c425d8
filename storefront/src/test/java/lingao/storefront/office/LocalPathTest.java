package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office",
        "/office/synonyms/5",
        "/office/missed?order=last&page=2",
        "/office/synonyms?q=%E8%96%AF",
        "/desk",
        "/console/reviews?page=2",
        "/desk/orders?code=12345678"
      })
  void an_address_of_the_staff_is_kept(String text) {
    assertThat(LocalPath.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/products",
        "//evil.example/office",
        "/office//evil.example",
        "/office/../products",
        "/officer",
        "/desktop",
        "/consoles",
        "/office\r\nSet-Cookie: x=y",
        "https://evil.example/office",
        "/office?x=\\evil"
      })
  void any_other_is_not(String text) {
    assertThat(LocalPath.of(text)).isEqualTo(LocalPath.START);
  }

  @Test
  void staff_are_led_to_their_own_pages_alone() {
    assertThat(LocalPath.of("/office/missed", LocalPath.DESK)).isEqualTo(LocalPath.DESK);
    assertThat(LocalPath.of("/desk?code=1", LocalPath.DESK).value()).isEqualTo("/desk?code=1");
    assertThat(LocalPath.of("/desk?code=1", LocalPath.START)).isEqualTo(LocalPath.START);
    assertThat(LocalPath.of("https://evil.example", LocalPath.DESK)).isEqualTo(LocalPath.DESK);
  }
}
