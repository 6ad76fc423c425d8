package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a question apart. */
final class QuestionReader {

  /** The number of a tone after a syllable: lin2 gao1. */
  private static final Pattern TONES = Pattern.compile("(?<=[a-z])[1-5](?![0-9])");

  private static final Pattern TONED = Pattern.compile("(?:[a-z]{1,6}[1-5])+");
  private static final Set<String> PARTICLES =
      Set.of("the", "of", "for", "and", "with", "from", "in", "to", "some", "my");
  private static final int LONGEST = 60;
  private static final double WHOLE_NAME = 1;
  private static final double ENDING = 0.05;

  private final String folded;
  private final List<List<Run>> words;

  QuestionReader(String text) {
    folded = shortened(withoutTones(Fold.of(text)));
    words = words(folded);
  }

  Optional<Question> read() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<AskedWord> asked = words.stream().<AskedWord>map(OneWord::new).toList();
    return Optional.of(new Question(asked, groups(asked), better()));
  }

  /** Words that may be the syllables of one Chinese word are one group. */
  private List<AskedWord> groups(List<AskedWord> asked) {
    List<AskedWord> groups = new ArrayList<>();
    List<AskedWord> syllables = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (SpacedPinyin.mayHave(words.get(i))) {
        syllables.add(asked.get(i));
      } else {
        close(syllables, groups);
        groups.add(asked.get(i));
      }
    }
    close(syllables, groups);
    return groups;
  }

  private static void close(List<AskedWord> syllables, List<AskedWord> groups) {
    if (!syllables.isEmpty()) {
      groups.add(SpacedPinyin.of(syllables));
      syllables.clear();
    }
  }

  private List<Match> better() {
    List<Match> better = new ArrayList<>();
    String squeezed = folded.replace(" ", "");
    better.add(new Match.Term(Axis.NAME, squeezed, false, WHOLE_NAME));
    better.add(new Match.Term(Axis.ENDING, ending(), false, ENDING));
    if (squeezed.matches("[a-z]+")) {
      better.add(new Match.Term(Axis.SOUND, squeezed, false, ENDING));
    }
    return better;
  }

  private String ending() {
    List<String> stems = new ArrayList<>();
    for (String word : Fold.words(folded)) {
      stems.add(Stem.of(word));
    }
    return String.join(" ", stems);
  }

  private static String withoutTones(String folded) {
    StringBuilder plain = new StringBuilder();
    for (String word : Fold.words(folded)) {
      String letters =
          TONED.matcher(word).matches() && isPinyin(TONES.matcher(word).replaceAll(""))
              ? TONES.matcher(word).replaceAll("")
              : word;
      plain.append(plain.isEmpty() ? "" : " ").append(letters);
    }
    return plain.toString();
  }

  private static boolean isPinyin(String letters) {
    return Segments.of(letters, Syllables::has).stream().anyMatch(s -> s.unfinished().isEmpty());
  }

  private static String shortened(String folded) {
    return folded.substring(0, Math.min(folded.length(), LONGEST)).strip();
  }

  private static List<List<Run>> words(String folded) {
    List<List<Run>> words = new ArrayList<>();
    for (Run run : Run.of(folded)) {
      if (run.gapBefore()) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(run);
    }
    List<List<Run>> meant = words.stream().filter(word -> !isParticle(word)).toList();
    List<List<Run>> all = meant.isEmpty() ? words : meant;
    return all.size() > Question.MOST_WORDS ? all.subList(0, Question.MOST_WORDS) : all;
  }

  private static boolean isParticle(List<Run> word) {
    return word.size() == 1 && PARTICLES.contains(word.get(0).text());
  }
}
