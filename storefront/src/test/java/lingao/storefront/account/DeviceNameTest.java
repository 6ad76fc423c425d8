package lingao.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36,"
        + " Chrome · Windows",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0, Edge ·"
        + " Windows",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1, Safari ·"
        + " iPhone",
    "Mozilla/5.0 (Linux; Android 15) Chrome/130 MicroMessenger/8.0.50, WeChat · Android",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, Firefox · Linux",
    "curl/8.5, ?",
  })
  void browsers_are_called_as_people_call_them(String userAgent, String name) {
    assertThat(DeviceName.of(userAgent, "?")).isEqualTo(name);
  }
}
