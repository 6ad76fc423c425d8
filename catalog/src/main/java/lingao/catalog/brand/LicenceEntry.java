package lingao.catalog.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A licence to use the county brand mark, as stored with its brand. */
@Entity
@Table(name = "mark_licence")
class LicenceEntry {

  @Id private String number;

  @Column(name = "brand_id")
  private long brandId;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText holder;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText scope;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  protected LicenceEntry() {}

  LicenceEntry(long brandId, MarkLicence licence) {
    this.brandId = brandId;
    this.number = licence.number();
    this.holder = licence.holder();
    this.scope = licence.scope();
    this.validFrom = licence.validFrom();
    this.validTo = licence.validTo();
  }
}
