package lingao.catalog.dispatch;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.shared.ShopTime;

/**
 * Follows orders: one that is ready gets its code, one that was received or whose money is given
 * back loses it, whoever moved it. Comes before those who write to the buyer, so that they can tell
 * the code.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class Pickups {

  private static final int TRIES = 20;
  private static final List<ParcelStatus> UNDERWAY =
      List.of(ParcelStatus.SHIPPED, ParcelStatus.ARRIVED);

  @Inject private PickupStore store;
  @Inject private ParcelStore parcels;
  @Inject private OrderService orders;
  @Inject private DeliveryService deliveries;

  void follow(@Observes @Priority(Interceptor.Priority.APPLICATION) OrderMoved moved) {
    switch (moved.to()) {
      case READY_FOR_PICKUP -> wait(moved);
      case RECEIVED -> {
        store.end(moved.number(), PickupState.HANDED_OUT, moved.at());
        parcels.move(
            moved.number(), UNDERWAY, ParcelStatus.HANDED_OUT, ParcelEventKind.HANDED_OUT, "");
      }
      case REFUNDING -> {
        store.end(moved.number(), PickupState.GIVEN_BACK, moved.at());
        parcels.move(moved.number(), UNDERWAY, ParcelStatus.RETURNED, ParcelEventKind.RETURNED, "");
      }
      default -> {
        // Nothing waits and nothing is underway yet.
      }
    }
  }

  private void wait(OrderMoved moved) {
    String place = place(orders.find(moved.number()).orElseThrow().delivery());
    LocalDate keepUntil =
        LocalDate.ofInstant(moved.at(), ShopTime.ZONE).plusDays(deliveries.terms().daysKept());
    for (int i = 0; i < TRIES; i++) {
      if (store.add(moved.number(), place, PickupCode.random(), moved.at(), keepUntil)) {
        return;
      }
    }
    throw new IllegalStateException("no free pickup code for order " + moved.number());
  }

  private static String place(Delivery delivery) {
    return delivery instanceof HallPickup hall ? hall.hall() : ((StationPickup) delivery).station();
  }
}
