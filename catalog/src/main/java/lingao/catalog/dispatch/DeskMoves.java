package lingao.catalog.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.ShopTime;

/** What a desk does, each in one transaction that begins with the order's row. */
@ApplicationScoped
@Transactional
class DeskMoves {

  @Inject private OrderService orders;
  @Inject private OrderRow rows;
  @Inject private PickupStore pickups;
  @Inject private ParcelStore parcels;
  @Inject private Actor actor;
  @Inject private ShopTime time;

  /** What waits at {@code place} under that code. */
  PickupStore.Pickup find(PickupCode code, String place) {
    PickupStore.Pickup pickup =
        pickups.byCode(code).orElseThrow(() -> new DeskRefused(DeskRefused.Reason.UNKNOWN_CODE));
    if (!pickup.place().equals(place)) {
      throw new DeskRefused(
          pickup.state() == PickupState.WAITING
              ? DeskRefused.Reason.ELSEWHERE
              : DeskRefused.Reason.UNKNOWN_CODE);
    }
    return waiting(pickup);
  }

  /** Hands it out. Two who do at once wait for each other here; the second is refused. */
  OrderNumber handOut(PickupCode code, String place) {
    OrderNumber number = find(code, place).order();
    rows.lock(number);
    waiting(pickups.of(number).orElseThrow());
    OrderView order = orders.find(number).orElseThrow();
    mustGoOn(order);
    orders.markReceived(number, actor.name());
    return number;
  }

  /** A hall has packed it. */
  void ready(OrderNumber number, String place) {
    mustGoOn(at(number, place, DeliveryKind.HALL));
    orders.markReady(number, actor.name());
  }

  /** A hall begins to pack it. */
  void pack(OrderNumber number, String place) {
    at(number, place, DeliveryKind.HALL);
    orders.markPreparing(number, actor.name());
  }

  /**
   * A parcel comes to a station. The order is ready once all its parcels are there, unless a van
   * takes them on to a village.
   */
  OrderNumber receive(String written, String place, String placeName) {
    String number = written.strip().toUpperCase(Locale.ROOT);
    ParcelStore.Found parcel =
        parcels
            .find(place, number)
            .orElseThrow(() -> new DeskRefused(DeskRefused.Reason.UNKNOWN_PARCEL));
    rows.lock(parcel.order());
    if (!parcels.arrive(parcel.number(), placeName)) {
      throw new DeskRefused(DeskRefused.Reason.ARRIVED_ALREADY);
    }
    OrderView order = orders.find(parcel.order()).orElseThrow();
    mustGoOn(order);
    if (village(order.delivery()).isEmpty() && isAllThere(parcel.order())) {
      orders.markReady(parcel.order(), actor.name());
    }
    return parcel.order();
  }

  /** The van took all parcels of an order on to its village point, where they wait now. */
  void passOn(OrderNumber number, String place) {
    OrderView order = at(number, place, DeliveryKind.STATION);
    rows.lock(number);
    mustGoOn(order);
    if (village(order.delivery()).isEmpty() || !isAllThere(number)) {
      throw new DeskRefused(DeskRefused.Reason.NOT_NOW);
    }
    parcels.move(
        number, List.of(ParcelStatus.ARRIVED), ParcelStatus.ARRIVED, ParcelEventKind.PASSED_ON, "");
    orders.markReady(number, actor.name());
  }

  /** Nobody fetched it in time. At any place when {@code place} is empty. */
  void giveBack(OrderNumber number, String place) {
    rows.lock(number);
    PickupStore.Pickup pickup =
        pickups
            .of(number)
            .filter(p -> place.isEmpty() || p.place().equals(place))
            .orElseThrow(() -> new DeskRefused(DeskRefused.Reason.UNKNOWN_CODE));
    waiting(pickup);
    if (!time.today().isAfter(pickup.keepUntil())) {
      throw new DeskRefused(DeskRefused.Reason.TOO_EARLY);
    }
    boolean cold = orders.find(number).orElseThrow().promise().coldChain();
    orders.refund(number, "uncollected", actor.name(), !cold);
  }

  /** The order, if it is of this place and delivered so. */
  OrderView at(OrderNumber number, String place, DeliveryKind kind) {
    return orders
        .find(number)
        .filter(order -> order.delivery().kind() == kind)
        .filter(order -> isAt(order, place))
        .orElseThrow(() -> new DeskRefused(DeskRefused.Reason.ELSEWHERE));
  }

  /** Whether it goes to that hall or station. */
  static boolean isAt(OrderView order, String place) {
    return placeOf(order.delivery()).equals(place);
  }

  /** Nothing happens to an order that the office has stopped. */
  private static void mustGoOn(OrderView order) {
    if (order.held()) {
      throw new DeskRefused(DeskRefused.Reason.HELD);
    }
  }

  private boolean isAllThere(OrderNumber number) {
    return !parcels.of(number).isEmpty()
        && parcels.of(number).stream().allMatch(p -> p.status() == ParcelStatus.ARRIVED);
  }

  private static PickupStore.Pickup waiting(PickupStore.Pickup pickup) {
    return switch (pickup.state()) {
      case WAITING -> pickup;
      case HANDED_OUT -> throw new DeskRefused(DeskRefused.Reason.HANDED_OUT_ALREADY);
      case GIVEN_BACK -> throw new DeskRefused(DeskRefused.Reason.GIVEN_BACK);
    };
  }

  static Optional<String> village(Delivery delivery) {
    return delivery instanceof StationPickup station ? station.village() : Optional.empty();
  }

  private static String placeOf(Delivery delivery) {
    if (delivery instanceof HallPickup hall) {
      return hall.hall();
    }
    return delivery instanceof StationPickup station ? station.station() : "";
  }
}
