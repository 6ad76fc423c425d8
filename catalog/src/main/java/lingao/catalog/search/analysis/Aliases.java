package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a name would be with another word for the same thing: 红薯干 is 地瓜干 too, where 红薯 and 地瓜 are
 * known for synonyms.
 */
public final class Aliases {

  /** A name with many words of many synonyms gets no more than these. */
  private static final int MOST = 12;

  private final List<List<Word>> synonyms;

  /**
   * Knows synonyms.
   *
   * @param groups words that mean the same, by group
   */
  public Aliases(Collection<? extends Collection<String>> groups) {
    synonyms =
        groups.stream()
            .map(
                group ->
                    group.stream()
                        .map(Fold::of)
                        .filter(word -> !word.isEmpty())
                        .map(Word::of)
                        .toList())
            .toList();
  }

  /**
   * The names with synonyms in place of their words, without the names themselves. English names
   * get no Chinese words: their Chinese sisters have them.
   */
  public Set<String> of(Collection<String> names) {
    Set<String> aliases = new LinkedHashSet<>();
    for (String name : names) {
      String folded = Fold.of(name);
      String stems = stems(folded);
      for (List<Word> group : synonyms) {
        for (Word word : group) {
          if ((word.han() ? folded : stems).contains(word.sought())) {
            add(word.han() ? folded : stems, word, group, aliases);
          }
        }
      }
    }
    return aliases;
  }

  private static void add(String name, Word word, List<Word> group, Set<String> aliases) {
    for (Word other : group) {
      boolean fits = word.han() || !other.han();
      if (fits && aliases.size() < MOST && !name.contains(other.sought())) {
        aliases.add(name.replace(word.sought(), other.put()).strip());
      }
    }
  }

  private static String stems(String text) {
    StringBuilder stems = new StringBuilder(" ");
    for (String word : Fold.words(text)) {
      stems.append(Stem.of(word)).append(' ');
    }
    return stems.toString();
  }

  /**
   * A synonym.
   *
   * @param sought how it is found: Chinese anywhere, other words as wholes, in singular or plural
   * @param put how it is put into a name
   */
  private record Word(boolean han, String sought, String put) {

    static Word of(String folded) {
      boolean han = Chinese.isHan(folded.charAt(0));
      return new Word(han, han ? folded : stems(folded), han ? folded : " " + folded + " ");
    }
  }
}
