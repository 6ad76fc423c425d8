package lingao.catalog.search.synonym;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A row of {@code synonym_group}. */
@Entity(name = "SynonymGroup")
@Table(name = "synonym_group")
class SynonymEntry {

  @Id private long id;
  @Version private int version;

  @Convert(converter = WordsColumn.class)
  private List<String> words;

  @SuppressWarnings("NullAway.Init")
  protected SynonymEntry() {}

  SynonymEntry(long id, SynonymWords words) {
    this.id = id;
    this.words = words.list();
  }

  boolean isAt(int version) {
    return this.version == version;
  }

  void replace(SynonymWords words) {
    this.words = words.list();
  }

  SynonymGroup toRecord() {
    return new SynonymGroup(id, version, words);
  }
}
