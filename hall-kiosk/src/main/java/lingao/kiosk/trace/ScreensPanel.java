package lingao.kiosk.trace;

import java.util.List;
import lingao.kiosk.component.Link;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** Large keys that lead to the screens of a journey. */
class ScreensPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final JourneyScreen current;
  private final transient JourneyLinks ways;

  ScreensPanel(String id, JourneyScreen current, JourneyLinks ways) {
    super(id);
    this.current = current;
    this.ways = ways;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Each<>(
            "screens",
            List.of(JourneyScreen.values()),
            (item, screen) ->
                item.add(
                    new Link("way", ways.screen(screen))
                        .current(screen == current)
                        .add(new Label("name", new ResourceModel("screens." + screen.slug()))))));
  }
}
