package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Set;
import lingao.catalog.shared.ShopTime;

/** Notes what happened, and what of it the shop wants to be told. */
@ApplicationScoped
class StubEvents {

  /** What an endpoint of the shop is signed up for. */
  private static final Set<String> TOLD =
      Set.of(
          "payment_intent.succeeded",
          "payment_intent.payment_failed",
          "payment_intent.canceled",
          "refund.created",
          "refund.updated",
          "refund.failed");

  @Inject private StubStore store;
  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Within the transaction in which it happened. */
  @Transactional
  void happened(String type, ObjectNode about) {
    StubEvent event = new StubEvent(StubIds.of("evt"), type, store.now(), about);
    store.add(StubKind.EVENT, event.id(), type, event);
    if (TOLD.contains(type)) {
      em.createNativeQuery("insert into stub_delivery (event, next_try) values (?1, ?2)")
          .setParameter(1, event.id())
          .setParameter(2, Timestamp.from(time.now()))
          .executeUpdate();
    }
  }
}
