package lingao.kiosk.trace;

import lingao.catalog.trace.BatchStory;
import lingao.kiosk.component.Link;
import lingao.storefront.web.Each;
import lingao.storefront.web.story.Journey;
import lingao.storefront.web.story.KindLabel;
import lingao.storefront.web.story.Told;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** All steps of a journey in short, each a way to its own screen. */
class StepsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;
  private final transient Journey journey;
  private final transient JourneyLinks ways;

  StepsPanel(String id, BatchStory story, Journey journey, JourneyLinks ways) {
    super(id);
    this.story = story;
    this.journey = journey;
    this.ways = ways;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("product", story.product().name().in(getLocale())));
    add(new Each<>("steps", journey.steps(), (item, told) -> item.add(way(told))));
    add(new ScreensPanel("screens", JourneyScreen.STEPS, ways));
  }

  private Component way(Told told) {
    Link way = new Link("way", ways.step(told.number()));
    way.add(new Label("number", told.number()));
    way.add(new KindLabel("kind", told.step().kind()));
    way.add(new Label("place", told.step().place().in(getLocale())));
    if (!told.step().stands()) {
      way.add(AttributeModifier.append("class", "steps__item--wrong"));
    }
    return way;
  }
}
