package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office",
        "/office/synonyms/5",
        "/office/missed?order=last&page=2",
        "/office/synonyms?q=%E8%96%AF"
      })
  void an_address_of_the_office_is_kept(String text) {
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
        "/office\r\nSet-Cookie: x=y",
        "https://evil.example/office",
        "/office?x=\\evil"
      })
  void any_other_is_not(String text) {
    assertThat(LocalPath.of(text)).isEqualTo(LocalPath.START);
  }
}
