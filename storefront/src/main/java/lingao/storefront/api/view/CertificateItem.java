package lingao.storefront.api.view;

import java.time.LocalDate;
import java.util.Locale;
import lingao.catalog.certification.Certificate;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/** A certificate, with its status as of today. */
public record CertificateItem(
    String number,
    String mark,
    String status,
    String scope,
    String issuer,
    LocalDate issued,
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
