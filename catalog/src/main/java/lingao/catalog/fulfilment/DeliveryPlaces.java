package lingao.catalog.fulfilment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.shared.LocalizedText;

/** The halls, stations and village points as places where goods are fetched. */
@ApplicationScoped
class DeliveryPlaces {

  @Inject private HallService halls;
  @Inject private StationService stations;
  @Inject private PromiseStore store;

  HallSummary hall(String slug) {
    return halls.halls().stream()
        .filter(hall -> hall.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new Undeliverable(Undeliverable.Reason.UNKNOWN_HALL));
  }

  Station station(String code) {
    return stations.stations().stream()
        .filter(station -> station.code().equals(code))
        .findFirst()
        .orElseThrow(DeliveryPlaces::unknownStation);
  }

  VillagePoint village(String station, String code) {
    return store.village(station, code).orElseThrow(DeliveryPlaces::unknownStation);
  }

  DeliveryPlace describe(Delivery delivery) {
    if (delivery instanceof Courier courier) {
      return courier(courier);
    }
    if (delivery instanceof HallPickup pickup) {
      HallSummary hall = hall(pickup.hall());
      return new DeliveryPlace(hall.name(), hall.address());
    }
    return station((StationPickup) delivery);
  }

  List<HallChoice> halls(List<DeliveryItem> items, Instant at) {
    RouteCalendar calendar = store.calendar(at);
    Optional<Undeliverable.Reason> refusal = refusal(FreightRule.HALL, items);
    Map<PromiseStore.HallSku, Integer> stock =
        store.stock(items.stream().map(DeliveryItem::sku).distinct().toList());
    return halls.halls().stream()
        .map(
            hall -> {
              Promise<Instant> ready =
                  Promise.of(refusal, () -> new HallHours(hall, calendar).ready(at));
              return new HallChoice(
                  hall, ready.value(), ready.refusal(), stockOf(hall.slug(), items, stock));
            })
        .toList();
  }

  List<StationChoice> stations(List<DeliveryItem> items, Instant at) {
    RouteCalendar calendar = store.calendar(at);
    Optional<Undeliverable.Reason> refusal = refusal(FreightRule.STATION, items);
    Optional<Undeliverable.Reason> refusalOfVillages = refusal(FreightRule.VILLAGE, items);
    Map<String, List<VillagePoint>> villages =
        store.villages().stream().collect(groupingBy(VillagePoint::station));
    return stations.stations().stream()
        .map(
            station -> {
              var day = Promise.of(refusal, () -> calendar.atTown(at, station.code()));
              return new StationChoice(
                  station,
                  day.value(),
                  day.refusal(),
                  villages.getOrDefault(station.code(), List.of()).stream()
                      .map(village -> choice(village, calendar, refusalOfVillages, at))
                      .toList());
            })
        .toList();
  }

  private static StationChoice.Village choice(
      VillagePoint village,
      RouteCalendar calendar,
      Optional<Undeliverable.Reason> refusal,
      Instant at) {
    var day =
        Promise.of(refusal, () -> calendar.atVillage(at, village.station(), village.routePhase()));
    return new StationChoice.Village(village.code(), village.name(), day.value(), day.refusal());
  }

  private Optional<Undeliverable.Reason> refusal(String rule, List<DeliveryItem> items) {
    return Promise.of(Optional.empty(), () -> new Freight(store.rule(rule), items)).refusal();
  }

  private static Map<String, Integer> stockOf(
      String hall, List<DeliveryItem> items, Map<PromiseStore.HallSku, Integer> stock) {
    return items.stream()
        .map(DeliveryItem::sku)
        .distinct()
        .collect(
            toMap(sku -> sku, sku -> stock.getOrDefault(new PromiseStore.HallSku(hall, sku), 0)));
  }

  private DeliveryPlace station(StationPickup pickup) {
    Station station = station(pickup.station());
    return pickup
        .village()
        .map(code -> village(station.code(), code).name())
        .map(name -> new DeliveryPlace(name, both(station.town().name(), name)))
        .orElseGet(() -> new DeliveryPlace(station.name(), station.address()));
  }

  private static DeliveryPlace courier(Courier courier) {
    String county = courier.county().isEmpty() ? courier.city() : courier.county();
    String name = county.isEmpty() ? courier.province() : county;
    String address =
        courier.province() + courier.city() + courier.county() + ' ' + courier.street();
    return new DeliveryPlace(new LocalizedText(name, name), new LocalizedText(address, address));
  }

  private static LocalizedText both(LocalizedText town, LocalizedText village) {
    return new LocalizedText(town.zh() + village.zh(), village.en() + ", " + town.en());
  }

  private static Undeliverable unknownStation() {
    return new Undeliverable(Undeliverable.Reason.UNKNOWN_STATION);
  }

  /** What is promised, or why it is not. */
  private record Promise<T>(Optional<T> value, Optional<Undeliverable.Reason> refusal) {

    static <T> Promise<T> of(Optional<Undeliverable.Reason> refusal, Supplier<T> value) {
      try {
        return refusal.isPresent()
            ? new Promise<>(Optional.empty(), refusal)
            : new Promise<>(Optional.of(value.get()), Optional.empty());
      } catch (Undeliverable e) {
        return new Promise<>(Optional.empty(), Optional.of(e.reason()));
      }
    }
  }
}
