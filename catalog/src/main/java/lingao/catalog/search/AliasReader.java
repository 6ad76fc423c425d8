package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;

/** Reads what else things are called from the database. */
@ApplicationScoped
public class AliasReader {

  @Inject private SynonymService synonyms;

  /** What else things are called, as the database has it. */
  public Aliases read() {
    return new Aliases(words());
  }

  /** The words that mean the same, by group. */
  List<List<String>> words() {
    return synonyms.all().stream().map(SynonymGroup::words).toList();
  }
}
