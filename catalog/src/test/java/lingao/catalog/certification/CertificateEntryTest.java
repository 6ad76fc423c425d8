package lingao.catalog.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalizedText TEXT = new LocalizedText("文", "text");

  @ParameterizedTest
  @CsvSource({
    "GREEN,2025-06-01,2028-05-31,VALID",
    "GREEN,2025-06-01,2026-11-24,VALID",
    "GREEN,2025-06-01,2026-11-23,EXPIRED",
    "GREEN,2026-11-25,2028-05-31,NOT_YET_VALID",
    "GEOGRAPHICAL_INDICATION,2019-01-01,,VALID",
    "POLLUTION_FREE,2020-01-01,2030-01-01,DISCONTINUED"
  })
  void the_status_is_that_of_the_day(
      Mark mark, LocalDate issued, @Nullable LocalDate expires, CertificateStatus status) {
    NewCertificate certificate =
        new NewCertificate(
            "DEMO-1",
            "brand",
            mark,
            TEXT,
            TEXT,
            issued,
            Optional.ofNullable(expires),
            List.of(),
            true);
    assertThat(new CertificateEntry(1, certificate).toRecord(TODAY).status()).isEqualTo(status);
  }
}
