package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.List;

/** Finds names as a search engine would, for tests. */
final class Finder {

  private final Terms terms;

  private Finder(Terms terms) {
    this.terms = terms;
  }

  /** Whether what is asked for, as it is written, is in the name. */
  static boolean finds(String asked, String name) {
    return new Finder(Terms.of(List.of(name))).has(Question.of(asked).orElseThrow().asWritten());
  }

  /** Whether what sounds or is spelt like what is asked for is in the name. */
  static boolean findsAlike(String asked, String name) {
    return new Finder(Terms.of(List.of(name))).has(Question.of(asked).orElseThrow().alike());
  }

  private boolean has(Match match) {
    if (match instanceof Match.Term term) {
      return of(term.axis()).stream()
          .anyMatch(t -> term.beginning() ? t.startsWith(term.text()) : t.equals(term.text()));
    }
    if (match instanceof Match.Spelt spelt) {
      return terms.spellings().stream()
          .anyMatch(t -> Distance.between(t, spelt.text()) <= spelt.edits());
    }
    if (match instanceof Match.All all) {
      return all.parts().stream().allMatch(this::has);
    }
    if (match instanceof Match.Any any) {
      return any.ways().stream().anyMatch(this::has);
    }
    Match.Most most = (Match.Most) match;
    return most.parts().stream().filter(this::has).count() >= most.least();
  }

  private Collection<String> of(Axis axis) {
    return switch (axis) {
      case WORD -> terms.words();
      case SOUND -> terms.sounds();
      case INITIALS -> terms.initials();
      case PAIR -> terms.pairs();
      case LIKE -> terms.likes();
      case ENDING -> terms.endings();
      case NAME, CODE -> List.of();
    };
  }
}
