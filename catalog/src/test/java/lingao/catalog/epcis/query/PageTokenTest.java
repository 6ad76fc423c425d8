package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

  private static final String QUERY = "0123456789abcdef";
  private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

  @Test
  void says_where_a_result_goes_on() {
    PageToken token = new PageToken(QUERY, NOW.plusNanos(5000), 7, 3, NOW.plusSeconds(1));

    assertThat(PageToken.parse(token.text(), QUERY, NOW)).isEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 0123456789abcdef -999999999999999999 7 -1 99999999999",
        "1 0123456789abcdef 999999999999999999 7 -1 99999999999",
        "1 0123456789abcdef 0 9999999999999999999 -1 99999999999",
        "1 fedcba9876543210 0 7 -1 99999999999",
        "2 0123456789abcdef 0 7 -1 99999999999",
        ""
      })
  void what_somebody_made_up_is_refused(String plain) {
    String text =
        Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> PageToken.parse(text, QUERY, NOW)).isInstanceOf(QueryRefused.class);
  }
}
