package lingao.catalog.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.LocalizedText;

/** All that may rest: the centre, vans and couriers, the halls, the stations. */
@ApplicationScoped
class ClosingPlaces {

  private static final List<ClosingPlace> COUNTY =
      List.of(
          place(ClosedPeriod.CENTRE, "县域中心", "County centre"),
          place(ClosedPeriod.ROUTES, "镇村班车", "Vans to towns and villages"),
          place(ClosedPeriod.COURIERS, "快递取件", "Couriers"));

  @Inject private HallService halls;
  @Inject private StationService stations;

  List<ClosingPlace> all() {
    List<ClosingPlace> places = new ArrayList<>(COUNTY);
    halls.halls().forEach(hall -> places.add(new ClosingPlace(hall.slug(), hall.name())));
    stations.stations().forEach(s -> places.add(new ClosingPlace(s.code(), s.name())));
    return places;
  }

  boolean has(String code) {
    return all().stream().anyMatch(place -> place.code().equals(code));
  }

  private static ClosingPlace place(String code, String zh, String en) {
    return new ClosingPlace(code, new LocalizedText(zh, en));
  }
}
