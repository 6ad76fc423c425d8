package lingao.kiosk.trace;

import lingao.catalog.trace.BatchStory;
import lingao.storefront.web.story.Journey;
import lingao.storefront.web.story.MapPanel;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Where a batch has been: the map, and the places as keys that lead to what was done there. */
class PlacesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;
  private final transient Journey journey;
  private final transient JourneyLinks ways;

  PlacesPanel(String id, BatchStory story, Journey journey, JourneyLinks ways) {
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
    add(new MapPanel("map", journey, ways::step));
    add(new WebMarkupContainer("none").setVisible(!journey.hasPlaces()));
    add(new ScreensPanel("screens", JourneyScreen.MAP, ways));
  }
}
