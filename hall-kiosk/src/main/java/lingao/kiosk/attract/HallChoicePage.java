package lingao.kiosk.attract;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.hall.HallService;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.kiosk.layout.KioskFrame;
import lingao.storefront.web.Each;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Asks in which hall the kiosk stands; for those who set it up. */
public class HallChoicePage extends KioskFrame {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;

  /** The screen. */
  public HallChoicePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected Optional<String> rest() {
    return Optional.empty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Each<>(
            "halls", halls.halls(), (item, hall) -> item.add(way(hall.slug(), in(hall.name())))));
  }

  private static Component way(String hall, String name) {
    return new Link("way", new HallLinks(hall).idle()).add(new Label("hall", name));
  }
}
