package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** What Stripe would do by itself: deliver webhooks, let refunds arrive, forget old keys. */
@ApplicationScoped
class StubWorker {

  private static final Duration PERIOD = Duration.ofMillis(150);
  private static final Duration REFUNDS = Duration.ofSeconds(1);
  private static final Duration SWEEP = Duration.ofHours(1);

  @Inject private StubKeys keys;
  @Inject private Deliveries deliveries;
  @Inject private DeliveryStore store;
  @Inject private FirstAnswers firstAnswers;
  @Inject private Refunds refunds;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    if (keys.standsIn()) {
      schedule.every(PERIOD, "the payment stub's delivery", () -> repeat(deliveries::some));
      schedule.every(REFUNDS, "the payment stub's refunds", () -> repeat(refunds::arrive));
      schedule.every(SWEEP, "the payment stub's sweep", this::sweep);
    }
  }

  private static void repeat(BooleanSupplier work) {
    boolean more = true;
    while (more) {
      more = work.getAsBoolean();
    }
  }

  private void sweep() {
    firstAnswers.sweep();
    store.sweep();
  }
}
