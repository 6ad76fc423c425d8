package lingao.catalog.trace.entry;

import java.util.List;

/** What was entered is not right. Nothing was stored. */
public final class EntryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<EntryProblem> problems;

  EntryRefused(List<EntryProblem> problems) {
    super("the entry was refused: " + problems);
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, at least one. */
  public List<EntryProblem> problems() {
    return problems;
  }
}
