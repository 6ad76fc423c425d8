package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays what was typed beside a text: finds the part of the text that each word answers to, whether
 * it was typed in characters, pinyin, initials or a mixture.
 */
public final class Alignment {

  private final Spoken text;

  /** Prepares a text. */
  public Alignment(String text) {
    this.text = new Spoken(text);
  }

  /**
   * The parts that answer to what was typed, in order and apart; nothing unless each word has one.
   *
   * @param alike whether it is enough that a part sounds alike
   */
  public Optional<List<Part>> find(String typed, boolean alike) {
    String folded = Fold.of(typed);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    Optional<Part> whole = find(new Typed(folded.replace(" ", ""), text, alike));
    if (whole.isPresent()) {
      return whole.map(List::of);
    }
    List<Part> spans = new ArrayList<>();
    for (String word : Fold.words(folded)) {
      Optional<Part> span = find(new Typed(word, text, alike)).or(() -> singular(word, alike));
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.add(span.get());
    }
    return Optional.of(merged(spans));
  }

  private Optional<Part> singular(String word, boolean alike) {
    String stem = Stem.of(word);
    return stem.equals(word) ? Optional.empty() : find(new Typed(stem, text, alike));
  }

  private Optional<Part> find(Typed typed) {
    for (int from = 0; from < text.length(); from++) {
      if (text.beginsWord(from)) {
        int to = typed.endFrom(from);
        if (to > from) {
          return Optional.of(new Part(from, to));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Part> merged(List<Part> spans) {
    List<Part> merged = new ArrayList<>();
    spans.stream()
        .sorted(Comparator.comparingInt(Part::from))
        .forEach(
            span -> {
              int last = merged.size() - 1;
              if (last >= 0 && merged.get(last).to() >= span.from()) {
                Part before = merged.remove(last);
                merged.add(new Part(before.from(), Math.max(before.to(), span.to())));
              } else {
                merged.add(span);
              }
            });
    return merged;
  }
}
