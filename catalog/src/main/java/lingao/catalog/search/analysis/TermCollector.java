package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the terms of texts. */
final class TermCollector {

  /** Shorter words are no misspelling of another. */
  private static final int SHORTEST_SPELLING = 4;

  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> spellings = new LinkedHashSet<>();
  private final Set<String> endings = new LinkedHashSet<>();
  private final SoundCollector sounds = new SoundCollector();

  void add(String text) {
    List<String> latin = new ArrayList<>();
    for (Run run : Run.of(Fold.of(text))) {
      switch (run.kind()) {
        case HAN -> addHan(run.text());
        case LATIN -> latin.add(addLatin(run.text()));
        case DIGITS, OTHER -> words.add(run.text());
      }
    }
    for (int i = 0; i < latin.size(); i++) {
      if (i > 0) {
        spellings.add(latin.get(i - 1) + latin.get(i));
      }
      if (latin.size() - i <= Terms.MOST_ENDING_WORDS) {
        endings.add(String.join(" ", latin.subList(i, latin.size())));
      }
    }
  }

  Terms terms() {
    spellings.addAll(sounds.spellings());
    return new Terms(
        words,
        sounds.sounds(),
        sounds.initials(),
        sounds.pairs(),
        sounds.likes(),
        spellings,
        endings);
  }

  private void addHan(String han) {
    for (int i = 0; i < han.length(); i++) {
      words.add(han.substring(i, i + 1));
      if (han.length() - i <= Terms.LONGEST_ENDING) {
        endings.add(han.substring(i));
      }
      if (i > 0) {
        words.add(han.substring(i - 1, i + 1));
      }
    }
    sounds.add(Chinese.readings(han));
  }

  private String addLatin(String word) {
    String stem = Stem.of(word);
    words.add(stem);
    if (word.length() >= SHORTEST_SPELLING) {
      spellings.add(word);
      spellings.add(stem);
    }
    return stem;
  }
}
