package lingao.storefront.component;

import java.util.stream.Collectors;
import lingao.catalog.hall.HallSummary;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;

/** When a hall is open, in county time, and on which days it stays closed. */
public final class OpeningHours extends Label {

  private static final long serialVersionUID = 1L;

  private final transient HallSummary hall;

  /** The hours of {@code hall}. */
  public OpeningHours(String id, HallSummary hall) {
    super(id);
    this.hall = hall;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    setDefaultModel(hall.closedOn().isEmpty() ? text("hours.daily") : text("hours.closedOn"));
  }

  private IModel<String> text(String key) {
    String days =
        hall.closedOn().stream()
            .map(day -> getString("hours.day").formatted(Dates.weekday(day, getLocale())))
            .collect(Collectors.joining(getString("hours.and")));
    return new StringResourceModel(key, this)
        .setParameters(hall.opens().toString(), hall.closes().toString(), days);
  }
}
