package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;

/** Reads the {@link Lexicon} from the database. */
@ApplicationScoped
public class LexiconReader {

  @Inject private VocabularyReader vocabulary;
  @Inject private SynonymService synonyms;

  /** The lexicon as the database has it. */
  public Lexicon read() {
    List<List<String>> words = synonyms.all().stream().map(SynonymGroup::words).toList();
    return new Lexicon(vocabulary.read(), new Aliases(words));
  }
}
