package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.fulfilment.Station;
import lingao.catalog.fulfilment.StationService;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.place.Town;
import lingao.catalog.place.TownService;
import lingao.catalog.trace.TraceStep;

/** The towns, stations and halls of the county, as places where goods come by. */
@ApplicationScoped
public class NetworkPlaces {

  @Inject private TownService towns;
  @Inject private StationService stations;
  @Inject private HallService halls;

  /** All of them: towns, stations, halls; some twenty. */
  public List<NetworkPlace> all() {
    return Stream.of(
            towns.towns().stream().map(NetworkPlaces::of),
            stations.stations().stream().map(NetworkPlaces::of),
            halls.halls().stream().map(NetworkPlaces::of))
        .flatMap(places -> places)
        .toList();
  }

  private static NetworkPlace of(Town town) {
    return new NetworkPlace(
        "town:" + town.slug(), town.name(), at(town.latitude(), town.longitude()));
  }

  private static NetworkPlace of(Station station) {
    Town town = station.town();
    return new NetworkPlace(
        "station:" + station.code(), station.name(), at(town.latitude(), town.longitude()));
  }

  private static NetworkPlace of(HallSummary hall) {
    return new NetworkPlace(
        "hall:" + hall.slug(), hall.name(), at(hall.latitude(), hall.longitude()));
  }

  private static Optional<TraceStep.Position> at(double latitude, double longitude) {
    return Optional.of(new TraceStep.Position(latitude, longitude));
  }
}
