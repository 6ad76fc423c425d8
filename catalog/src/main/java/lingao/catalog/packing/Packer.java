package lingao.catalog.packing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.StaffMember;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.ShopTime;

/** Follows orders: one that is packed gets its batches, if nobody has chosen them. */
@ApplicationScoped
@Transactional(MANDATORY)
class Packer {

  private static final int TRIES = 3;
  private static final String SHOP = "shop";
  private static final Set<OrderStatus> PACKED =
      EnumSet.of(OrderStatus.PREPARING, OrderStatus.SHIPPED, OrderStatus.READY_FOR_PICKUP);

  @Inject private PackingStore store;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;

  void follow(@Observes OrderMoved moved) {
    if (PACKED.contains(moved.to())) {
      assign(moved.number());
    }
  }

  /** A batch that is called back in this very moment is passed over for the next. */
  void assign(OrderNumber order) {
    Instant now = time.now().truncatedTo(ChronoUnit.MICROS);
    boolean again = true;
    for (int i = 0; i < TRIES && again; i++) {
      store.assign(order, time.today(), who(), now);
      again = store.takeOut(order, now);
    }
  }

  /** The member's name; {@code shop} for timers. */
  String who() {
    try {
      return staff.member().map(StaffMember::displayName).orElse(SHOP);
    } catch (ContextNotActiveException e) {
      return SHOP;
    }
  }
}
