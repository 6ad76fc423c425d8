package lingao.catalog.trace;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceRefused.Rule;

/** Records batches and their steps: each step is an event, in the running transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class Recorder {

  /** Telephones' clocks are not all right. */
  private static final Duration SLACK = Duration.ofMinutes(10);

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private EntityManager em;
  @Inject private EpcisService epcis;
  @Inject private CertificationService certification;
  @Inject private Batches batches;
  @Inject private ChangeLog changes;
  @Inject private ShopTime time;

  /** A batch with its whole journey, for its brand. */
  List<String> record(NewBatch batch) {
    Batches.Owned sku =
        batches
            .sku(batch.gtin())
            .orElseThrow(
                () -> new InvalidValue("gtin", "no SKU carries " + batch.gtin().printed()));
    em.persist(new Batch(sku.id(), batch));
    em.flush();
    EpcKey key = EpcKey.ofBatch(batch.gtin(), batch.lot());
    return append(key, batch.quantity(), batch.steps(), Optional.of(sku.brand())).stream()
        .map(StoredEvent::eventId)
        .toList();
  }

  /**
   * Steps of a batch that was recorded before, for its brand.
   *
   * @param quantity pieces
   */
  void record(EpcKey thing, int quantity, List<NewStep> steps, Slug brand) {
    append(thing, quantity, steps, Optional.of(brand));
  }

  /** Steps of a thing that is not counted, such as a pond or a pallet, for a brand. */
  void record(EpcKey thing, LocalizedText name, List<NewStep> steps, Slug brand) {
    List<ObjectNode> events = steps.stream().map(step -> StepEvents.write(thing, 0, step)).toList();
    StepEvents.name(events.get(0), name);
    epcis.append(events, Optional.of(brand));
  }

  private List<StoredEvent> append(
      EpcKey thing, int quantity, List<NewStep> steps, Optional<Slug> brand) {
    List<ObjectNode> events =
        steps.stream().map(step -> StepEvents.write(thing, quantity, step)).toList();
    return epcis.append(events, brand);
  }

  TraceCode open(OpenBatch batch, Capturer by) {
    Batches.Owned sku =
        batches
            .lockSku(batch.gtin())
            .filter(found -> mine(found.brand(), by))
            .orElseThrow(() -> new TraceRefused(Rule.UNKNOWN_SKU));
    if (batches.find(batch.gtin(), batch.lot()).isPresent()) {
      throw new TraceRefused(Rule.LOT_TAKEN);
    }
    TraceCode code = unusedCode();
    em.persist(new Batch(sku.id(), batch, code));
    em.flush();
    changes.append(ChangeType.BATCH, code.value());
    return code;
  }

  /** Random, so that nobody guesses the codes of others' boxes. */
  private TraceCode unusedCode() {
    TraceCode code;
    do {
      code = TraceCode.of(RANDOM.nextInt(100_000_000, 1_000_000_000));
    } while (batches.find(code).isPresent());
    return code;
  }

  /** What was planned has come out differently. */
  void adjust(TraceCode code, OpenBatch actual, Capturer by) {
    BatchCard card = owned(code, by);
    List<StoredEvent> events = epcis.eventsOf(card.key(), EpcisService.LARGEST_PAGE);
    if (events.stream().anyMatch(Recorder::isPacking)) {
      throw new TraceRefused(Rule.PACKED_ALREADY);
    }
    em.find(Batch.class, card.id())
        .turnedOut(actual.quantity(), actual.producedOn(), actual.expiresOn());
    changes.append(ChangeType.BATCH, code.value());
  }

  private static boolean isPacking(StoredEvent event) {
    return !event.wrong()
        && event.declaration().isEmpty()
        && event.bizStep().filter("packing"::equals).isPresent();
  }

  /** Returns the new event's identifier; of the same step again, that of the first. */
  String addStep(TraceCode code, NewStep step, Capturer by) {
    BatchCard card = owned(code, by);
    check(step, card.brand());
    return append(card.key(), card.quantity(), List.of(step), by.brand()).get(0).eventId();
  }

  /** The same of a thing that a correction is about. */
  String addStepOf(EpcKey thing, NewStep step, Capturer by) {
    Optional<BatchCard> card =
        thing.gtin().flatMap(gtin -> thing.lot().flatMap(lot -> batches.find(gtin, lot)));
    card.map(BatchCard::brand).or(by::brand).ifPresent(brand -> check(step, brand));
    int quantity = card.map(BatchCard::quantity).orElse(0);
    return append(thing, quantity, List.of(step), by.brand()).get(0).eventId();
  }

  private BatchCard owned(TraceCode code, Capturer by) {
    return batches
        .find(code)
        .filter(card -> mine(card.brand(), by))
        .orElseThrow(() -> new TraceRefused(Rule.UNKNOWN_BATCH));
  }

  private void check(NewStep step, Slug brand) {
    if (step.at().isAfter(time.now().plus(SLACK))) {
      throw new TraceRefused(Rule.IN_THE_FUTURE);
    }
    step.certificate()
        .filter(
            number ->
                certification.ofBrand(brand.value()).stream()
                    .noneMatch(known -> known.number().equals(number)))
        .ifPresent(
            number -> {
              throw new TraceRefused(Rule.UNKNOWN_CERTIFICATE);
            });
  }

  /** The office may write of all. */
  private static boolean mine(Slug brand, Capturer by) {
    return by.brand().isEmpty() || by.brand().get().equals(brand);
  }
}
