package lingao.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.recall.RecallTellings.Telling;
import lingao.catalog.shared.Schedule;

/**
 * Tells buyers of recalls as soon as these stand, part by part; what a node left undone, another
 * does some minutes later.
 */
@ApplicationScoped
class RecallTeller {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final String NAME = "the letters about recalls";

  @Inject private RecallTellings tellings;
  @Inject private RecallMails mails;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, NAME, this::tellAll);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecallsChanged event) {
    schedule.soon(NAME, this::tellAll);
  }

  void tellAll() {
    for (Optional<Telling> next = tellings.claim(); next.isPresent(); next = tellings.claim()) {
      mails.tellSome(next.get());
    }
  }
}
