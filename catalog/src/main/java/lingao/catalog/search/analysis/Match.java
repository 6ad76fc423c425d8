package lingao.catalog.search.analysis;

import java.util.List;
import java.util.Set;

/** What products have to have, in words that any search engine understands. */
public sealed interface Match {

  /**
   * A term.
   *
   * @param beginning whether it is enough that a term begins so
   * @param weight how much it counts, 0 to 1, times what the text counts in which it is found
   */
  record Term(Axis axis, String text, boolean beginning, double weight) implements Match {}

  /**
   * A word of Latin letters that may be misspelt, compared with {@link Terms#spellings}.
   *
   * @param edits how many letters may be wrong, missing, too many or changed about, 1 or 2
   * @param weight as with {@link Term}
   */
  record Spelt(String text, int edits, double weight) implements Match {}

  /**
   * Belonging to one of these: see {@link Kin}.
   *
   * @param slugs of brands, categories or towns, at least one
   * @param weight as with {@link Term}
   */
  record Filed(Relation relation, Set<String> slugs, double weight) implements Match {

    /** Copies the slugs. */
    public Filed {
      slugs = Set.copyOf(slugs);
    }
  }

  /** All of these; their weights are added. */
  record All(List<Match> parts) implements Match {

    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these; the heaviest counts. */
  record Any(List<Match> ways) implements Match {

    /** Copies the list. */
    public Any {
      ways = List.copyOf(ways);
    }
  }

  /** At least so many of these; their weights are added. */
  record Most(int least, List<Match> parts) implements Match {

    /** Copies the list. */
    public Most {
      parts = List.copyOf(parts);
    }
  }

  /** All of them; a single one stands for itself. */
  static Match all(List<Match> parts) {
    return parts.size() == 1 ? parts.get(0) : new All(parts);
  }

  /** Any of them; a single one stands for itself. */
  static Match any(List<Match> ways) {
    return ways.size() == 1 ? ways.get(0) : new Any(ways);
  }
}
