package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a name would be with another word for the same thing: 红薯干 is 地瓜干 too, where 红薯 and 地瓜 are
 * known for synonyms.
 */
public final class Aliases {

  /** A name with many words of many synonyms gets no more than these. */
  private static final int MOST = 16;

  private final List<List<String>> synonyms;

  /**
   * Knows synonyms.
   *
   * @param groups words that mean the same, by group
   */
  public Aliases(Collection<? extends Collection<String>> groups) {
    synonyms =
        groups.stream()
            .map(group -> group.stream().map(Fold::of).filter(word -> !word.isEmpty()).toList())
            .toList();
  }

  /** The names with synonyms in place of their words, without the names themselves. */
  public Set<String> of(Collection<String> names) {
    Set<String> aliases = new LinkedHashSet<>();
    for (String name : names) {
      String folded = Fold.of(name);
      synonyms.forEach(group -> replace(folded, group, aliases));
    }
    return aliases.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void replace(String name, List<String> group, Set<String> aliases) {
    for (String word : group) {
      if (has(name, word)) {
        group.stream()
            .filter(other -> !name.contains(other))
            .forEach(other -> aliases.add(replaced(name, word, other)));
      }
    }
  }

  /** Chinese anywhere, other words as wholes, in the singular or plural. */
  private static boolean has(String name, String word) {
    return Chinese.isHan(word.charAt(0)) ? name.contains(word) : stems(name).contains(stems(word));
  }

  private static String replaced(String name, String word, String other) {
    String spaced = Chinese.isHan(other.charAt(0)) ? other : " " + other + " ";
    return Chinese.isHan(word.charAt(0))
        ? name.replace(word, spaced)
        : stems(name).replace(stems(word), " " + other + " ");
  }

  private static String stems(String text) {
    StringBuilder stems = new StringBuilder(" ");
    for (String word : Fold.words(text)) {
      stems.append(Stem.of(word)).append(' ');
    }
    return stems.toString();
  }
}
