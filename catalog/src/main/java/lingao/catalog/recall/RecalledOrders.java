package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.StaffMember;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.packing.BatchesChosen;

/** Keeps what is called back from reaching a buyer. */
@ApplicationScoped
@Transactional(MANDATORY)
class RecalledOrders {

  /** The reason in an order's history. */
  private static final String RECALLED = "recalled";

  @Inject private RecallStore store;
  @Inject private RecalledStock stock;
  @Inject private OrderService orders;
  @Inject private CurrentStaff staff;

  /** Stops all orders that hold what that step of a recall calls back. */
  void stop(long recall, int step, Instant at) {
    for (OrderNumber order : store.toStop(recall, step)) {
      boolean stopped = orders.hold(order, RECALLED, who());
      store.stopped(recall, order, stopped, at);
    }
  }

  /** Lets go on what a withdrawn recall has stopped, and no other one concerns. */
  void release(long recall) {
    store.toRelease(recall).forEach(order -> letGo(order, "recall-over"));
  }

  /** An order goes on by itself once other batches were taken for all that was called back. */
  void exchanged(@Observes BatchesChosen chosen) {
    OrderNumber order = chosen.order();
    if (store.isStopped(order) && !mustStay(order)) {
      letGo(order, "exchanged");
    }
  }

  /** Stops an order that is to be packed of goods of which all that there is is called back. */
  void stopEmpty(@Observes OrderMoved moved) {
    if (moved.to() == OrderStatus.PREPARING) {
      for (long recall : stock.recalls(moved.number())) {
        boolean stopped = orders.hold(moved.number(), RECALLED, who());
        store.stopped(recall, moved.number(), stopped, moved.at());
      }
    }
  }

  /** Whether it holds what is called back, or lacks what could be packed instead. */
  private boolean mustStay(OrderNumber order) {
    return store.holdsRecalled(order) || !stock.recalls(order).isEmpty();
  }

  private void letGo(OrderNumber order, String reason) {
    orders.release(order, reason, who());
    store.letGo(order);
  }

  /**
   * Also who lets a stopped order go on by hand cannot send or hand out what is called back. What a
   * courier has delivered meanwhile is noted as it is.
   */
  void guard(@Observes OrderMoved moved) {
    boolean out =
        moved.to() == OrderStatus.SHIPPED
            || moved.to() == OrderStatus.READY_FOR_PICKUP
            || (moved.to() == OrderStatus.RECEIVED
                && moved.from().filter(OrderStatus.READY_FOR_PICKUP::equals).isPresent());
    if (out && mustStay(moved.number())) {
      throw new IllegalMove(moved.from().orElse(moved.to()), moved.to());
    }
  }

  private String who() {
    return staff.member().map(StaffMember::displayName).orElse("shop");
  }
}
