package lingao.storefront.trace;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.product.Temperature;
import lingao.catalog.trace.BatchStory;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import lingao.storefront.web.story.Chapter;
import lingao.storefront.web.story.Journey;
import lingao.storefront.web.story.MapPanel;
import lingao.storefront.web.story.RecallPanel;
import lingao.storefront.web.story.StageLabel;
import lingao.storefront.web.story.Told;
import lingao.storefront.web.story.WrongPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * The story of a batch: what it is and what is to be thought of it, where it has been, its journey
 * by stage and day as the county's calendar has them, what it was made from, and how to check all
 * of it.
 */
class StoryPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private ShowcaseService products;
  private final transient BatchStory story;
  private final transient Journey journey;
  private transient Optional<Component> serial = Optional.empty();
  private transient Optional<Temperature> kept = Optional.empty();
  private String code;

  StoryPanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    this.journey = Journey.of(story.steps());
    this.code = story.batch().code().value();
    setRenderBodyOnly(true);
  }

  /**
   * The story of one item of the batch.
   *
   * @param panel about the item, with the identifier {@code serial}
   * @param said the item's code, for who reports something about it
   */
  StoryPanel about(Component panel, String said) {
    serial = Optional.of(panel);
    code = said;
    return this;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    kept = temperature();
    add(new RecallPanel("recall", story.recall()));
    add(new BatchPanel("batch", story));
    add(serial.orElseGet(() -> new WebMarkupContainer("serial").setVisible(false)));
    add(
        new WebMarkupContainer("places")
            .add(new MapPanel("map", journey, number -> "#step-" + number))
            .setVisible(journey.hasPlaces()));
    add(
        new Label(
            "length",
            new StringResourceModel("length", this)
                .setParameters(journey.steps().size(), journey.days())));
    add(new Each<>("chapters", journey.chapters(), this::chapter));
    add(new LineagePanel("lineage", story));
    add(new ProofPanel("proof", story));
    add(new ReportLink("report", code));
  }

  private void chapter(ListItem<Chapter> item, Chapter chapter) {
    item.add(AttributeModifier.append("class", "chapter--" + chapter.stage().slug()));
    item.add(new StageLabel("stage", chapter.stage()));
    item.add(new Label("span", Dates.span(chapter.from(), chapter.to(), getLocale())));
    item.add(new Each<>("days", chapter.days(), this::day));
  }

  private void day(ListItem<Chapter.Day> item, Chapter.Day day) {
    item.add(
        new Label("day", Dates.day(day.date(), getLocale()))
            .add(AttributeModifier.replace("datetime", day.date().toString())));
    item.add(new Label("weekday", Dates.weekday(day.date().getDayOfWeek(), getLocale())));
    item.add(new Each<>("steps", day.steps(), this::step));
  }

  private void step(ListItem<Told> item, Told told) {
    item.add(AttributeModifier.replace("id", "step-" + told.number()));
    item.add(
        told.step()
            .correction()
            .<Component>map(taken -> new WrongPanel("step", told.step(), taken, false))
            .orElseGet(() -> new StepPanel("step", told, kept)));
  }

  /** How the goods are kept, which gives temperature curves their limits; asked only for those. */
  private Optional<Temperature> temperature() {
    return journey.steps().stream().allMatch(told -> told.step().readings().isEmpty())
        ? Optional.empty()
        : products.temperature(story.product().slug());
  }
}
