package lingao.storefront.desk;

import jakarta.inject.Inject;
import java.util.Set;
import lingao.catalog.account.Role;
import lingao.catalog.fulfilment.StationService;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.office.MemberPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for the staff of a hall or a station alone. */
public abstract class DeskFrame extends MemberPage {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;
  @Inject private StationService stations;

  /** A page with the parameters of its address, if one of them is asking. */
  protected DeskFrame(PageParameters parameters) {
    super(parameters, Set.of(Role.HALL, Role.STATION), "/desk/password");
  }

  @Override
  protected final String home() {
    return "/desk";
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("place", () -> placeName()));
  }

  /** Name of the hall or the station whose staff is asking. */
  protected final String placeName() {
    String place = me().post().place();
    return me().role() == Role.HALL
        ? halls.halls().stream()
            .filter(hall -> hall.slug().equals(place))
            .map(hall -> in(hall.name()))
            .findFirst()
            .orElse(place)
        : stations.stations().stream()
            .filter(station -> station.code().equals(place))
            .map(station -> in(station.name()))
            .findFirst()
            .orElse(place);
  }

  private String in(LocalizedText text) {
    return text.in(getLocale());
  }
}
