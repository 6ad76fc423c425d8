package lingao.storefront.product;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lingao.storefront.component.Dates;
import org.apache.wicket.Component;
import org.apache.wicket.model.StringResourceModel;

/** Months in which something is fresh, as people say them: long runs by their first and last. */
final class SeasonText {

  /** From here on a run is told by its ends. */
  private static final int LONG = 4;

  private static final int YEAR = 12;

  private final Component at;
  private final List<Integer> months;

  /**
   * A text in the language of {@code at}, which has the texts for it.
   *
   * @param months from 1 to 12; none for all the year
   */
  SeasonText(Component at, List<Integer> months) {
    this.at = at;
    this.months = months;
  }

  @Override
  public String toString() {
    return months.isEmpty() || months.size() == YEAR
        ? at.getString("allYear")
        : runs().stream().map(this::said).collect(Collectors.joining(at.getString("comma")));
  }

  /** Months that follow each other, also over the turn of the year. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    for (int first : months) {
      if (!months.contains(before(first))) {
        runs.add(run(first));
      }
    }
    return runs;
  }

  private List<Integer> run(int first) {
    List<Integer> run = new ArrayList<>();
    for (int month = first; months.contains(month); month = month % YEAR + 1) {
      run.add(month);
    }
    return run;
  }

  private static int before(int month) {
    return month == 1 ? YEAR : month - 1;
  }

  private String said(List<Integer> run) {
    int first = run.get(0);
    int last = run.get(run.size() - 1);
    if (run.size() < LONG) {
      return run.stream().map(this::name).collect(Collectors.joining(at.getString("comma")));
    }
    String key = last < first ? "season.overNewYear" : "season.run";
    return new StringResourceModel(key, at).setParameters(name(first), name(last)).getString();
  }

  private String name(int month) {
    return Dates.month(Month.of(month), at.getLocale());
  }
}
