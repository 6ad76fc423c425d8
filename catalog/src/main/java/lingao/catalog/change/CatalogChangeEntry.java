package lingao.catalog.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the change log; written by {@link ChangeLog#append} alone. */
@Entity
@Table(name = "catalog_change")
class CatalogChangeEntry {

  @Id private long version;

  private String type;
  private String slug;

  @SuppressWarnings("NullAway.Init")
  protected CatalogChangeEntry() {}

  CatalogChange toRecord() {
    return new CatalogChange(version, ChangeType.of(type), slug);
  }
}
