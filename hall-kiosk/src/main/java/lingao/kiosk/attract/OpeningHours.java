package lingao.kiosk.attract;

import java.time.format.TextStyle;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.hall.HallSummary;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;

/** When a hall is open, in the language of what it stands in. */
class OpeningHours extends Label {

  private static final long serialVersionUID = 1L;

  private final transient HallSummary hall;

  OpeningHours(String id, HallSummary hall) {
    super(id);
    this.hall = hall;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    setDefaultModel(
        Model.of(hall.closedOn().isEmpty() ? text("hours.daily") : text("hours.except")));
  }

  private String text(String key) {
    String days =
        hall.closedOn().stream()
            .map(day -> day.getDisplayName(TextStyle.FULL, getLocale()))
            .collect(Collectors.joining(getString("hours.and")));
    Map<String, String> facts =
        Map.of("opens", hall.opens().toString(), "closes", hall.closes().toString(), "days", days);
    return getString(key, Model.ofMap(facts));
  }
}
