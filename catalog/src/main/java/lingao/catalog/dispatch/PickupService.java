package lingao.catalog.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;

/**
 * Where an order's parcels are and how it is fetched, for the buyer's pages and mails. Whether
 * somebody may see the order is for the caller to know.
 */
@ApplicationScoped
public class PickupService {

  @Inject private PickupStore pickups;
  @Inject private ParcelStore parcels;
  @Inject private OrderService orders;
  @Inject private DeliveryService deliveries;

  /** How the order is, or was, fetched; nothing until it is ready, and never for a courier's. */
  @Transactional
  public Optional<PickupView> pickup(OrderNumber order) {
    return pickups.of(order).map(this::view);
  }

  /** The order's parcels with their way so far; none until it has left. */
  @Transactional
  public List<ParcelView> parcels(OrderNumber order) {
    return parcels.of(order);
  }

  private PickupView view(PickupStore.Pickup pickup) {
    return new PickupView(
        pickup.order(),
        pickup.code(),
        deliveries.place(orders.find(pickup.order()).orElseThrow().delivery()),
        pickup.state(),
        pickup.readyAt(),
        pickup.keepUntil(),
        pickup.endedAt());
  }
}
