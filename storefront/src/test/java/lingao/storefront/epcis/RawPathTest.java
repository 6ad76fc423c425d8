package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

  private static final String HASH = "ni:///sha-256;ab?ver=CBV2.0";

  @ParameterizedTest
  @CsvSource({
    "https%3A%2F%2Fid.gs1.org%2F01%2F09520010000018%2F10%2FA%252FB/events,"
        + "https://id.gs1.org/01/09520010000018/10/A%2FB",
    "https://id.gs1.org/01/09520010000018/10/A/events, https://id.gs1.org/01/09520010000018/10/A",
    "https:/id.gs1.org/01/09520010000018/10/A, https://id.gs1.org/01/09520010000018/10/A",
    "urn:epc:id:sgtin:0614141.107346.2017, urn:epc:id:sgtin:0614141.107346.2017",
    "a+b, a+b"
  })
  void an_identifier_may_be_escaped_or_not(String path, String identifier) {
    assertThat(RawPath.identifier(path)).isEqualTo(identifier);
  }

  @Test
  void the_address_of_an_event_leads_to_it() {
    HttpServletRequest http = mock();
    when(http.getContextPath()).thenReturn("");
    when(http.getRequestURI()).thenReturn("/epcis/v2/events/" + RawPath.escape(HASH));

    assertThat(RawPath.escape(HASH)).doesNotContain("/", ";", "?");
    assertThat(RawPath.identifier(RawPath.after(http, "/events/"))).isEqualTo(HASH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "urn:x:a%00b", "urn:x:a%0ab"})
  void a_broken_escape_or_a_control_character_is_the_callers_fault(String path) {
    assertThatThrownBy(() -> RawPath.identifier(path))
        .isInstanceOfSatisfying(
            EpcisRefused.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }
}
