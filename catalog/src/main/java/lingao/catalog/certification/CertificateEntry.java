package lingao.catalog.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import org.jspecify.annotations.Nullable;

/** A certificate of a brand. It is never changed: a renewal is a new certificate. */
@Entity(name = "Certificate")
@Table(name = "certificate")
class CertificateEntry {

  @Id private long id;
  private String number;

  @Column(name = "brand_id")
  private long brandId;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText scope;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText issuer;

  private LocalDate issued;
  private @Nullable LocalDate expires;
  private boolean demo;

  @SuppressWarnings("NullAway.Init")
  protected CertificateEntry() {}

  CertificateEntry(long brandId, NewCertificate certificate) {
    this.id = Ids.next();
    this.number = certificate.number();
    this.brandId = brandId;
    this.mark = certificate.mark();
    this.scope = certificate.scope();
    this.issuer = certificate.issuer();
    this.issued = certificate.issued();
    this.expires = certificate.expires().orElse(null);
    this.demo = certificate.demo();
  }

  long id() {
    return id;
  }

  Certificate toRecord(LocalDate today) {
    return new Certificate(
        number, mark, scope, issuer, issued, Optional.ofNullable(expires), statusOn(today));
  }

  private CertificateStatus statusOn(LocalDate day) {
    if (mark.discontinued()) {
      return CertificateStatus.DISCONTINUED;
    }
    if (day.isBefore(issued)) {
      return CertificateStatus.NOT_YET_VALID;
    }
    return expires != null && day.isAfter(expires)
        ? CertificateStatus.EXPIRED
        : CertificateStatus.VALID;
  }
}
