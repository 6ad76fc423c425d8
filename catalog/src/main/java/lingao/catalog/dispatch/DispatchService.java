package lingao.catalog.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/**
 * Packing and shipping, as the office does it. All moves refuse an order that is elsewhere with
 * {@link IllegalMove}.
 */
@ApplicationScoped
@OfficeOnly
public class DispatchService {

  private static final int LONGEST_NOTE = 120;

  @Inject private DispatchLists lists;
  @Inject private OrderService orders;
  @Inject private ParcelStore parcels;
  @Inject private DeskMoves moves;
  @Inject private Actor actor;
  @Inject private ShopTime time;
  @Inject private Event<ParcelsSent> sent;

  /**
   * A list of orders.
   *
   * @param kind only orders that are delivered so, if given
   * @param page from 1
   */
  @Transactional
  public DispatchPage page(Stage stage, Optional<DeliveryKind> kind, int page) {
    return lists.page(stage, "", kind.map(DeliveryKind::code).orElse(""), page);
  }

  /** How many orders stand in each list; those in none are left out. */
  @Transactional
  public Map<Stage, Long> counts(Optional<DeliveryKind> kind) {
    return lists.counts("", kind.map(DeliveryKind::code).orElse(""));
  }

  /** The order, if there is one. */
  @Transactional
  public Optional<OrderView> order(OrderNumber number) {
    return orders.find(number);
  }

  /** Somebody begins to pack it: from now on the buyer cannot call it off. */
  @Transactional
  public void pack(OrderNumber number) {
    orders.markPreparing(number, actor.name());
  }

  /**
   * It leaves the county centre in parcels; not what is fetched at a hall, which has it.
   *
   * @throws InvalidValue when a parcel of that carrier has that number already
   */
  @Transactional
  public void ship(OrderNumber number, Shipment shipment) {
    orders.markShipped(number, actor.name());
    if (order(number).orElseThrow().delivery().kind() == DeliveryKind.HALL) {
      throw new InvalidValue("kind", "a hall has the goods already");
    }
    List<TrackingNumber> numbers = shipment.trackingNumbers();
    if (numbers.stream().anyMatch(n -> parcels.isTaken(shipment.carrier(), n))) {
      throw new InvalidValue("tracking.taken", "another parcel has that number");
    }
    for (int i = 0; i < Math.max(1, numbers.size()); i++) {
      String own = ParcelNumber.random(time.today());
      String tracking = numbers.isEmpty() ? own : numbers.get(i).value();
      parcels.add(number, i + 1, own, shipment.carrier(), tracking);
    }
    sent.fire(new ParcelsSent(number));
  }

  /** A hall has it packed. */
  @Transactional
  public void ready(OrderNumber number) {
    orders.markReady(number, actor.name());
  }

  /**
   * Notes where the parcels of an order are.
   *
   * @param where 1 to 120 characters
   */
  @Transactional
  public void track(OrderNumber number, String where) {
    String note = where.strip();
    if (note.isEmpty() || note.length() > LONGEST_NOTE) {
      throw new InvalidValue("note", "1 to " + LONGEST_NOTE + " characters");
    }
    int noted =
        parcels.move(
            number,
            List.of(ParcelStatus.SHIPPED),
            ParcelStatus.SHIPPED,
            ParcelEventKind.ON_THE_WAY,
            note);
    if (noted == 0) {
      throw new DeskRefused(DeskRefused.Reason.NOT_NOW);
    }
  }

  /** The courier has delivered it. */
  @Transactional
  public void delivered(OrderNumber number) {
    OrderView order = order(number).orElseThrow();
    if (order.delivery().kind() != DeliveryKind.COURIER || order.status() != OrderStatus.SHIPPED) {
      throw new DeskRefused(DeskRefused.Reason.NOT_NOW);
    }
    orders.markReceived(number, actor.name());
  }

  /**
   * Nobody fetched it in time: its money goes back, and its goods on sale unless they were cold.
   */
  @Transactional
  public void giveBack(OrderNumber number) {
    moves.giveBack(number, "");
  }
}
