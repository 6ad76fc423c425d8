package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that is asked for, or several that belong together.
 *
 * @param text as it is compared
 * @param asWritten what it is found by
 * @param alike what it is found by too when that finds too little
 */
record AskedWord(String text, Match asWritten, Match alike) {

  /** What the runs of one word ask for: each of its numbers, and each of its parts between them. */
  static AskedWord of(List<Run> runs) {
    List<Match> written = new ArrayList<>();
    List<Match> alike = new ArrayList<>();
    List<Run> part = new ArrayList<>();
    for (Run run : runs) {
      if (run.kind() == Run.Kind.HAN || run.kind() == Run.Kind.LATIN) {
        part.add(run);
      } else {
        add(part, written, alike);
        part.clear();
        written.add(number(run.text()));
        alike.add(number(run.text()));
      }
    }
    add(part, written, alike);
    String text = text(runs);
    return new AskedWord(text, orCode(text, Match.all(written)), Match.all(alike));
  }

  private static void add(List<Run> part, List<Match> written, List<Match> alike) {
    if (!part.isEmpty()) {
      List<Match> ways = new ArrayList<>(asWritten(part));
      written.add(Match.any(ways));
      ways.addAll(alike(part));
      alike.add(Match.any(ways));
    }
  }

  private static List<Match> asWritten(List<Run> part) {
    if (part.size() > 1) {
      List<Match> ways = new ArrayList<>(new MixedWord(part).asWritten());
      if (part.stream().allMatch(run -> run.text().length() > 1)) {
        ways.add(Match.all(part.stream().map(run -> Match.any(asWritten(List.of(run)))).toList()));
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

  private static Match number(String text) {
    return new Match.Term(Axis.WORD, text, false, 1);
  }

  private static Match orCode(String text, Match words) {
    return text.chars().anyMatch(Character::isDigit)
        ? Match.any(List.of(new Match.Term(Axis.CODE, text, false, 1), words))
        : words;
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
