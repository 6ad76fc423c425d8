package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceCode;

/**
 * Calls back a batch of the demo, so that who is new sees what a recall looks like. Nobody has
 * bought of it yet, so there is no order to stop and nobody to write to.
 */
@ApplicationScoped
public class ExampleRecall {

  private static final String WHO = "示例";

  @Inject private RecallStore store;
  @Inject private RecallReader reader;
  @Inject private RecallEvents events;
  @Inject private ShopTime time;

  /** Calls {@code batch} back, which has just been made, in the caller's transaction. */
  @Transactional(MANDATORY)
  public void begin(TraceCode batch, RecallText text) {
    Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
    RecallNumber number = RecallNumber.of(time.today().getYear(), store.nextNumber());
    long id = store.begin(number, batch, text, now);
    store.add(id, List.of(batch), 1, now);
    String note = text.reason().zh() + " " + batch;
    store.note(id, new RecallEvent(RecallEvent.Kind.BEGUN, note, WHO, now));
    events.called(number, reader.batches(List.of(batch)), text.reason(), now);
  }
}
