package lingao.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.analysis.Terms;

/**
 * The words around products: what they are filed under, and what else things are called. Meant for
 * one run over products: it remembers the terms of brands and places that it has made.
 */
public final class Lexicon {

  private final Vocabulary names;
  private final Aliases aliases;
  private final Map<List<String>, Terms> kin = new ConcurrentHashMap<>();

  /**
   * Knows words.
   *
   * @param names of brands, categories and towns
   */
  public Lexicon(Vocabulary names, Aliases aliases) {
    this.names = names;
    this.aliases = aliases;
  }

  Vocabulary names() {
    return names;
  }

  /** What else the names could be. */
  Set<String> aliasesOf(Collection<String> texts) {
    return aliases.of(texts);
  }

  /** The terms of the names around a product, which many have in common. */
  Terms kin(List<String> texts) {
    return kin.computeIfAbsent(texts, all -> Terms.of(all).withoutEndings());
  }
}
