package lingao.storefront.trace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.storefront.component.Dates;
import lingao.storefront.component.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A batch and its journey, day by day as the county's calendar has them. */
class StoryPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;

  StoryPanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Day> days = days();
    add(new BatchPanel("batch", story));
    add(
        new Label(
            "length",
            new StringResourceModel("length", this)
                .setParameters(story.steps().size(), length(days))));
    add(new Each<>("days", days, StoryPanel::populate));
  }

  private static void populate(ListItem<Day> item, Day day) {
    item.add(
        new Label("day", Dates.day(day.date(), item.getLocale()))
            .add(AttributeModifier.replace("datetime", day.date().toString())));
    item.add(new Label("weekday", Dates.weekday(day.date().getDayOfWeek(), item.getLocale())));
    item.add(
        new Each<>("steps", day.steps(), (part, step) -> part.add(new StepPanel("step", step))));
  }

  private List<Day> days() {
    Map<LocalDate, List<TraceStep>> days = new LinkedHashMap<>();
    story
        .steps()
        .forEach(
            step ->
                days.computeIfAbsent(
                        LocalDate.ofInstant(step.at(), ShopTime.ZONE), d -> new ArrayList<>())
                    .add(step));
    return days.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  /** Days from the first step to the last, both counted. */
  private static long length(List<Day> days) {
    return days.isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(days.get(0).date(), days.get(days.size() - 1).date()) + 1;
  }

  /** The steps of one day in the county. */
  private record Day(LocalDate date, List<TraceStep> steps) {}
}
