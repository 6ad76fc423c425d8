package lingao.catalog.trace;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceRefused.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what was recorded: nothing is overwritten, an error declaration says that it was wrong,
 * and another event may say what is right.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class Corrector {

  @Inject private EpcisService epcis;
  @Inject private Recorder recorder;
  @Inject private SourceNames names;
  @Inject private ShopTime time;

  /** Returns the identifier of the event that is right instead, if there is one. */
  Optional<String> correct(
      String eventId, LocalizedText reason, Optional<NewStep> replacement, Capturer by) {
    StoredEvent wrong =
        epcis
            .byEventId(eventId)
            .filter(event -> mine(event, by))
            .orElseThrow(() -> new TraceRefused(Rule.UNKNOWN_RECORD));
    if (wrong.wrong()) {
      throw new TraceRefused(Rule.WRONG_ALREADY);
    }
    Optional<String> right = replacement.map(step -> replace(wrong, step, by));
    epcis.append(
        List.of(Corrections.declare(wrong, reason, time.now(), right.stream().toList())),
        by.brand());
    return right;
  }

  private String replace(StoredEvent wrong, NewStep step, Capturer by) {
    EpcKey thing = subject(wrong).orElseThrow(() -> new TraceRefused(Rule.UNKNOWN_RECORD));
    NewStep before = StepEvents.read(wrong.body(), step.actor());
    Map<EpcKey, SourceNames.Name> known = names.of(before.inputs());
    NewStep whole = Corrections.kept(before, step, key -> hasCode(known.get(key)));
    String right = recorder.addStepOf(thing, whole, by);
    if (right.equals(wrong.eventId())) {
      throw new TraceRefused(Rule.UNCHANGED);
    }
    return right;
  }

  private static boolean hasCode(SourceNames.@Nullable Name name) {
    return name != null && name.code().isPresent();
  }

  private static Optional<EpcKey> subject(StoredEvent event) {
    EventThings things = EventThings.of(event);
    return Stream.of(things.made(), things.named()).flatMap(keys -> keys.stream()).findFirst();
  }

  /** The office may declare all wrong. */
  private static boolean mine(StoredEvent event, Capturer by) {
    return by.brand().isEmpty() || by.brand().equals(event.brand());
  }
}
