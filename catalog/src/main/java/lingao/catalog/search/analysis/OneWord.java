package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One word: each of its numbers is asked for, and each of its parts between them.
 *
 * @param runs its characters, letters and numbers in a row
 */
record OneWord(List<Run> runs) implements AskedWord {

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  @Override
  public Match asWritten() {
    return orCode(text(), Match.all(each(part -> Match.any(written(part)))));
  }

  @Override
  public Match alike() {
    return Match.all(each(OneWord::writtenOrAlike));
  }

  /** What numbers ask for, and what {@code parts} says of the parts between them. */
  private List<Match> each(Function<List<Run>, Match> parts) {
    List<Match> all = new ArrayList<>();
    List<Run> part = new ArrayList<>();
    for (Run run : runs) {
      if (run.kind() == Run.Kind.HAN || run.kind() == Run.Kind.LATIN) {
        part.add(run);
      } else {
        close(part, parts, all);
        all.add(new Match.Term(Axis.WORD, run.text(), false, 1));
      }
    }
    close(part, parts, all);
    return all;
  }

  private static void close(List<Run> part, Function<List<Run>, Match> parts, List<Match> all) {
    if (!part.isEmpty()) {
      all.add(parts.apply(List.copyOf(part)));
      part.clear();
    }
  }

  private static Match writtenOrAlike(List<Run> part) {
    List<Match> ways = new ArrayList<>(written(part));
    ways.addAll(alike(part));
    return Match.any(ways);
  }

  private static List<Match> written(List<Run> part) {
    if (part.size() > 1) {
      List<Match> ways = new ArrayList<>(new MixedWord(part).asWritten());
      if (part.stream().allMatch(run -> run.text().length() > 1)) {
        ways.add(Match.all(part.stream().map(run -> Match.any(written(List.of(run)))).toList()));
      }
      return ways;
    }
    Run run = part.get(0);
    return run.kind() == Run.Kind.HAN
        ? List.of(new HanWord(run.text()).asWritten())
        : new LatinWord(run.text()).asWritten();
  }

  private static List<Match> alike(List<Run> part) {
    if (part.size() > 1) {
      return new MixedWord(part).alike();
    }
    Run run = part.get(0);
    return run.kind() == Run.Kind.HAN
        ? new HanWord(run.text()).alike()
        : new LatinWord(run.text()).alike();
  }

  private static Match orCode(String text, Match words) {
    return text.chars().anyMatch(Character::isDigit)
        ? Match.any(List.of(new Match.Term(Axis.CODE, text, false, 1), words))
        : words;
  }
}
