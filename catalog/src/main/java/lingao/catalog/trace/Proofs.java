package lingao.catalog.trace;

import java.time.Instant;
import java.time.LocalDate;
import lingao.catalog.certification.Certificate;
import lingao.catalog.shared.ShopTime;

/** When a certificate proves something. */
final class Proofs {

  private Proofs() {}

  static boolean coveredOn(Certificate certificate, Instant moment) {
    return coveredOn(certificate, LocalDate.ofInstant(moment, ShopTime.ZONE));
  }

  /** Whether {@code day} lies within the certificate's days; a discontinued mark proves nothing. */
  static boolean coveredOn(Certificate certificate, LocalDate day) {
    return !certificate.mark().discontinued()
        && !day.isBefore(certificate.issued())
        && certificate.expires().filter(day::isAfter).isEmpty();
  }
}
