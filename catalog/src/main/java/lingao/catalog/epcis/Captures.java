package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/** The transaction of one captured document. */
@ApplicationScoped
class Captures {

  @Inject private JobStore jobs;
  @Inject private EventWriter writer;
  @Inject private ShopTime time;

  /**
   * Stores the job and {@code events}.
   *
   * @throws CaptureRolledBack if one of them can't be stored, and nothing may be then
   */
  @Transactional(REQUIRES_NEW)
  CaptureJob store(CaptureJob begun, CaptureDocument document, List<NewEvent> events) {
    jobs.insert(begun);
    List<CaptureError> refused =
        writer.write(events, begun.brand(), Optional.of(begun.id()), begun.createdAt()).stream()
            .map(refusal -> refusal.toError(document.pointer(refusal.event().index())))
            .toList();
    if (!refused.isEmpty() && begun.behaviour() == ErrorBehaviour.ROLLBACK) {
      throw new CaptureRolledBack(refused);
    }
    CaptureJob finished = begun.finished(now(), events.size() - refused.size(), refused);
    jobs.finish(finished);
    return finished;
  }

  /** Notes a document of which nothing is stored. */
  @Transactional(REQUIRES_NEW)
  CaptureJob refuse(CaptureJob begun, List<CaptureError> more) {
    CaptureJob finished = begun.finished(now(), 0, more);
    jobs.insert(finished);
    return finished;
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return time.now().truncatedTo(ChronoUnit.MICROS);
  }
}
