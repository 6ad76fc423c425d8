package lingao.catalog.search;

import java.util.Collection;
import java.util.Set;
import lingao.catalog.search.analysis.Aliases;

/**
 * The words around products: what they are filed under, and what else things are called.
 *
 * @param names of brands, categories and towns
 */
public record Lexicon(Vocabulary names, Aliases aliases) {

  /** What else the names could be. */
  Set<String> aliasesOf(Collection<String> texts) {
    return aliases.of(texts);
  }
}
