package lingao.storefront.web.story;

import java.util.function.IntFunction;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * Where a batch has been: a map of the county, one of the road to Haikou when it went there, and
 * the numbered list of places, which says in words what the maps show. Hidden when no step says
 * where it was.
 */
public final class MapPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Journey journey;
  private final transient IntFunction<String> address;

  /**
   * The map of a journey.
   *
   * @param address where the step of a number, from 1, is told
   */
  public MapPanel(String id, Journey journey, IntFunction<String> address) {
    super(id);
    this.journey = journey;
    this.address = address;
    setRenderBodyOnly(true);
    setVisible(journey.hasPlaces());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(sheet("county", Frame.COUNTY, isInTheCounty()));
    add(sheet("road", Frame.ROAD_TO_HAIKOU, journey.leavesTheCounty()));
    add(new Each<>("stops", journey.stops(), this::populate));
  }

  private Component sheet(String id, Frame frame, boolean visible) {
    WebMarkupContainer sheet = new WebMarkupContainer(id);
    String name =
        new StringResourceModel("map." + id, this)
            .setParameters(journey.stops().size())
            .getString();
    Svg drawing = JourneyMap.draw(frame, journey.stops(), getLocale());
    sheet.add(new SvgDrawing("drawing", Frame.WIDTH, frame.height(), name, drawing));
    return sheet.setVisible(visible);
  }

  private boolean isInTheCounty() {
    return journey.stops().stream().anyMatch(stop -> Frame.COUNTY.contains(stop.place()));
  }

  private void populate(ListItem<Stop> item, Stop stop) {
    item.add(new Label("number", stop.number()));
    item.add(
        new WebMarkupContainer("way")
            .add(new Label("name", stop.name().in(getLocale())))
            .add(AttributeModifier.replace("href", address.apply(journey.begin(stop)))));
    item.add(
        new Each<>("kinds", stop.kinds(), (part, kind) -> part.add(new KindLabel("kind", kind))));
  }
}
