package lingao.catalog.packing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.packing.PackingRefused.Reason;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.Recalls;
import lingao.catalog.trace.TraceCode;

/** Which batches an order got. Who may see the order is for the caller to know. */
@ApplicationScoped
public class PackingService {

  private static final Set<OrderStatus> CHANGEABLE =
      EnumSet.of(OrderStatus.PREPARING, OrderStatus.SHIPPED, OrderStatus.READY_FOR_PICKUP);

  @Inject private PackingStore store;
  @Inject private Packer packer;
  @Inject private OrderService orders;
  @Inject private Instance<Recalls> recalls;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;
  @Inject private Event<BatchesChosen> chosen;

  /**
   * The batches of an order, by line; lines that were not packed yet, or of goods without, lack.
   */
  @Transactional
  public List<PackedBatch> batches(OrderNumber order) {
    List<PackingStore.Row> rows = store.of(order);
    Map<TraceCode, RecallNotice> recalled =
        rows.isEmpty() || !recalls.isResolvable()
            ? Map.of()
            : recalls.get().among(rows.stream().map(PackingStore.Row::traceCode).toList());
    return rows.stream()
        .map(row -> row.packed(Optional.ofNullable(recalled.get(row.traceCode()))))
        .toList();
  }

  /** Whether other batches can be taken for the order by who asks. */
  public boolean isChangeable(OrderView order) {
    return CHANGEABLE.contains(order.status()) && mayPack(order);
  }

  /** What each line of an order can be packed from, what expires first at the top. */
  @Transactional
  public List<BatchChoice> choices(OrderNumber order) {
    return store.choices(order, time.today()).stream().map(PackingStore.Row::choice).toList();
  }

  /**
   * Takes other batches for some lines of an order.
   *
   * @param batches by the line's position
   * @throws NotPermitted to all but the office, and the staff of the place to which it goes
   * @throws PackingRefused when the order is elsewhere or a batch is not fit
   */
  @Transactional
  public void choose(OrderNumber order, Map<Integer, TraceCode> batches) {
    OrderView view = orders.find(order).orElseThrow(() -> new PackingRefused(Reason.NOT_NOW));
    if (!mayPack(view)) {
      throw new NotPermitted("choose");
    }
    if (store.lock(order).filter(CHANGEABLE::contains).isEmpty()) {
      throw new PackingRefused(Reason.NOT_NOW);
    }
    Instant now = time.now().truncatedTo(ChronoUnit.MICROS);
    batches.forEach((position, code) -> take(order, position, code, now));
    if (store.takeOut(order, now)) {
      throw new PackingRefused(Reason.NOT_FIT);
    }
    chosen.fire(new BatchesChosen(order));
  }

  private void take(OrderNumber order, int position, TraceCode code, Instant now) {
    if (!store.take(order, position, code, time.today(), packer.who(), now)) {
      throw new PackingRefused(Reason.NOT_FIT);
    }
  }

  private boolean mayPack(OrderView order) {
    return staff.isOffice()
        || staff.member().filter(m -> m.post().isAt(place(order.delivery()))).isPresent();
  }

  private static String place(Delivery delivery) {
    if (delivery instanceof HallPickup hall) {
      return hall.hall();
    }
    return delivery instanceof StationPickup station ? station.station() : "";
  }
}
