package lingao.storefront.web.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.shared.ShopTime;

/**
 * Days in a row that belong to one stage.
 *
 * @param days in order, at least one
 */
public record Chapter(Stage stage, List<Day> days) {

  /** The steps of one day in the county that belong to the stage. */
  public record Day(LocalDate date, List<Told> steps) {

    private static Day of(Told told) {
      return new Day(
          LocalDate.ofInstant(told.step().at(), ShopTime.ZONE), new ArrayList<>(List.of(told)));
    }
  }

  /** The first day. */
  public LocalDate from() {
    return days.get(0).date();
  }

  /** The last day. */
  public LocalDate to() {
    return days.get(days.size() - 1).date();
  }

  /** The chapters of {@code steps}, which are in order of time. */
  static List<Chapter> of(List<Told> steps) {
    List<Chapter> chapters = new ArrayList<>();
    Stage current = Stage.SOURCE;
    for (Told told : steps) {
      current = Stage.of(told.step().kind()).orElse(current);
      add(chapters, current, told);
    }
    return List.copyOf(chapters);
  }

  private static void add(List<Chapter> chapters, Stage stage, Told told) {
    if (chapters.isEmpty() || last(chapters).stage != stage) {
      chapters.add(new Chapter(stage, new ArrayList<>()));
    }
    List<Day> days = last(chapters).days;
    Day day = Day.of(told);
    if (days.isEmpty() || !last(days).date().equals(day.date())) {
      days.add(day);
    } else {
      last(days).steps().add(told);
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
