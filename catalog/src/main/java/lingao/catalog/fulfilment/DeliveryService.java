package lingao.catalog.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;

/** What deliveries cost and when they arrive. All calls join the caller's transaction. */
@ApplicationScoped
public class DeliveryService {

  /** The stock point from which couriers and vans take their goods. */
  public static final String COUNTY_CENTRE = "county-centre";

  @Inject private PromiseStore store;
  @Inject private DivisionService divisions;
  @Inject private DeliveryPlaces places;

  /**
   * What a delivery costs and when it arrives.
   *
   * @param items at least one
   * @param goods what they cost after discounts, which may waive the freight
   * @param at when they are paid for
   * @throws Undeliverable when they cannot be delivered so
   */
  @Transactional
  public DeliveryQuote quote(Delivery delivery, List<DeliveryItem> items, Money goods, Instant at) {
    if (items.isEmpty()) {
      throw new InvalidValue("items", "at least one");
    }
    if (delivery instanceof Courier courier) {
      return byCourier(courier, items, goods, at);
    }
    return delivery instanceof HallPickup pickup
        ? atHall(pickup, items, goods, at)
        : atStation((StationPickup) delivery, items, goods, at);
  }

  /**
   * The delivery as orders keep it: of a courier's address the full names of the standard list, the
   * city empty where a label has none.
   *
   * @throws Undeliverable when there is no such place
   */
  @Transactional
  public Delivery settled(Delivery delivery) {
    if (delivery instanceof Courier courier) {
      DivisionPath path = path(courier);
      return new Courier(
          path.province().name(), path.cityName(), path.countyName(), courier.street());
    }
    places.describe(delivery);
    return delivery;
  }

  /**
   * Where a delivery ends, in words.
   *
   * @throws Undeliverable when there is no such place
   */
  @Transactional
  public DeliveryPlace place(Delivery delivery) {
    return places.describe(settled(delivery));
  }

  /** All halls, with what they have of {@code items} and when it could be fetched. */
  @Transactional
  public List<HallChoice> halls(List<DeliveryItem> items, Instant at) {
    return places.halls(items, at);
  }

  /** All town stations with their villages, and the days on which {@code items} would come. */
  @Transactional
  public List<StationChoice> stations(List<DeliveryItem> items, Instant at) {
    return places.stations(items, at);
  }

  /** What holds for all deliveries. */
  @Transactional
  public DeliveryTerms terms() {
    return store.terms();
  }

  private DeliveryQuote byCourier(
      Courier courier, List<DeliveryItem> items, Money goods, Instant at) {
    FreightRule rule =
        store
            .ruleTo(path(courier))
            .orElseThrow(() -> new Undeliverable(Undeliverable.Reason.NOT_SERVED));
    Freight freight = new Freight(rule, items);
    LocalDate leaves = store.calendar(at).handedToCourier(at);
    return freight.quote(
        COUNTY_CENTRE,
        goods,
        leaves.plusDays(rule.daysEarliest()),
        leaves.plusDays(rule.daysLatest()),
        Optional.empty());
  }

  private DeliveryQuote atHall(
      HallPickup pickup, List<DeliveryItem> items, Money goods, Instant at) {
    HallSummary hall = places.hall(pickup.hall());
    Freight freight = new Freight(store.rule(FreightRule.HALL), items);
    Instant ready = new HallHours(hall, store.calendar(at)).ready(at);
    LocalDate day = LocalDate.ofInstant(ready, ShopTime.ZONE);
    return freight.quote(store.stockPointOf(hall.slug()), goods, day, day, Optional.of(ready));
  }

  private DeliveryQuote atStation(
      StationPickup pickup, List<DeliveryItem> items, Money goods, Instant at) {
    places.station(pickup.station());
    RouteCalendar calendar = store.calendar(at);
    Optional<VillagePoint> village =
        pickup.village().map(code -> places.village(pickup.station(), code));
    FreightRule rule = store.rule(village.isPresent() ? FreightRule.VILLAGE : FreightRule.STATION);
    Freight freight = new Freight(rule, items);
    LocalDate day =
        village
            .map(v -> calendar.atVillage(at, v.station(), v.routePhase()))
            .orElseGet(() -> calendar.atTown(at, pickup.station()));
    return freight.quote(COUNTY_CENTRE, goods, day, day, Optional.empty());
  }

  private DivisionPath path(Courier courier) {
    return divisions.find(courier.province(), courier.city(), courier.county());
  }
}
