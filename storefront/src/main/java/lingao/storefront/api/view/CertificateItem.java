package lingao.storefront.api.view;

import java.time.LocalDate;
import java.util.Locale;
import lingao.catalog.certification.Certificate;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate, with its status as of today. */
@Schema(description = "A certificate, with its status as of today")
public record CertificateItem(
    @Schema(description = "Unique; demo ones begin with DEMO-") String number,
    @Schema(example = "geographical-indication") String mark,
    @Schema(
            description = "valid, not-yet-valid, expired or discontinued; rely on valid ones only",
            example = "valid")
        String status,
    String scope,
    String issuer,
    @Schema(description = "First day of validity") LocalDate issued,
    @Schema(description = "Last day of validity; absent when without end")
        @Nullable LocalDate expires) {

  static CertificateItem of(Certificate certificate, Language language) {
    return new CertificateItem(
        certificate.number(),
        certificate.mark().slug(),
        certificate.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        certificate.scope().in(language.locale()),
        certificate.issuer().in(language.locale()),
        certificate.issued(),
        certificate.expires().orElse(null));
  }
}
