package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words of long texts. */
final class Prose {

  private Prose() {}

  static Set<String> words(Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      for (Run run : Run.of(Fold.of(text))) {
        switch (run.kind()) {
          case HAN -> addPairs(words, run.text());
          case LATIN -> words.add(Stem.of(run.text()));
          case DIGITS, OTHER -> words.add(run.text());
        }
      }
    }
    return words;
  }

  private static void addPairs(Set<String> words, String han) {
    for (int i = 1; i < han.length(); i++) {
      words.add(han.substring(i - 1, i + 1));
    }
  }
}
