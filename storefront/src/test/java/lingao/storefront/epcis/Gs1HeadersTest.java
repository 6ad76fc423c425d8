package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import lingao.catalog.epcis.query.EpcFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gs1HeadersTest {

  @ParameterizedTest
  @CsvSource({
    "GS1-EPCIS-Min, 1.2",
    "GS1-EPCIS-Min, 2.0.0",
    "GS1-EPCIS-Max, 2.0",
    "GS1-EPCIS-Max, 3.1.0",
    "GS1-CBV-Max, 2.0.1",
    "GS1-EPCIS-Version, 2.0",
    "GS1-EPCIS-Version, 2.0.1",
    "GS1-CBV-Version, 2.0.0",
    "GS1-CBV-XML-Format, No_Preference"
  })
  void takes_versions_within_which_ours_lies(String header, String value) {
    assertThatCode(() -> Gs1Headers.check(request(header, value))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "GS1-EPCIS-Min, 2.1",
    "GS1-EPCIS-Max, 1.2",
    "GS1-CBV-Min, 3",
    "GS1-EPCIS-Version, 1.2",
    "GS1-EPCIS-Version, 2.1",
    "GS1-CBV-Max, two",
    "GS1-CBV-XML-Format, Always_URN",
    "GS1-EPCIS-Min, 2.0.0.0"
  })
  void refuses_others(String header, String value) {
    assertThatThrownBy(() -> Gs1Headers.check(request(header, value)))
        .isInstanceOfSatisfying(
            EpcisRefused.class, e -> assertThat(e.problem().status()).isEqualTo(406));
  }

  @Test
  void EPCs_stay_as_they_were_captured_unless_another_form_is_wanted() {
    assertThat(Gs1Headers.format(request("X", "y"))).isEqualTo(EpcFormat.AS_CAPTURED);
    assertThat(Gs1Headers.format(request("GS1-EPC-Format", "Always_EPC_URN")))
        .isEqualTo(EpcFormat.URN);
    assertThatThrownBy(() -> Gs1Headers.format(request("GS1-EPC-Format", "Binary")))
        .isInstanceOfSatisfying(
            EpcisRefused.class, e -> assertThat(e.problem().status()).isEqualTo(406));
  }

  private static HttpServletRequest request(String header, String value) {
    HttpServletRequest request = mock();
    when(request.getHeader(header)).thenReturn(value);
    return request;
  }
}
