package lingao.catalog.search.missed;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lingao.catalog.shared.InstantColumn;

/** A row of {@code missed_search}, for reading; {@link MissedStore} writes them. */
@Entity(name = "MissedSearch")
@Table(name = "missed_search")
class MissedSearchEntry {

  @Id private String term;

  private long searches;

  @Column(name = "last_seen")
  @Convert(converter = InstantColumn.class)
  private Instant lastSeen;

  @SuppressWarnings("NullAway.Init")
  protected MissedSearchEntry() {}

  MissedSearch toRecord() {
    return new MissedSearch(term, searches, lastSeen);
  }
}
