package lingao.catalog.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.HeldCertificate;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/** Puts the events of a journey into people's words. */
final class Steps {

  private static final LocalizedText OFFICE =
      new LocalizedText("临高县电子商务办公室", "Lingao county e-commerce office");
  private static final LocalizedText OTHERS = new LocalizedText("其他商户", "Another supplier");

  private final ProductCard product;
  private final Map<Journey.Entry, NewStep> read = new LinkedHashMap<>();
  private final Map<String, StoredEvent> declarations;

  Steps(Journey journey, ProductCard product) {
    this.product = product;
    this.declarations = journey.declarations();
    journey
        .entries()
        .forEach(
            entry -> read.put(entry, StepEvents.read(entry.event().body(), actor(entry.event()))));
  }

  /** Who has captured it, where the event itself names none. */
  private LocalizedText actor(StoredEvent event) {
    return event
        .brand()
        .map(
            brand -> brand.value().equals(product.brand().slug()) ? product.brand().name() : OTHERS)
        .orElse(OFFICE);
  }

  List<String> certificates() {
    return read.values().stream().flatMap(step -> step.certificate().stream()).distinct().toList();
  }

  /**
   * In order of time.
   *
   * @param certificates by number; those that are not among them are not shown, nor those that
   *     another brand holds than the one that has captured the event
   */
  List<TraceStep> told(Map<String, HeldCertificate> certificates) {
    return read.entrySet().stream()
        .map(e -> told(e.getKey(), e.getValue(), certificate(e, certificates)))
        .toList();
  }

  private static Optional<Certificate> certificate(
      Map.Entry<Journey.Entry, NewStep> entry, Map<String, HeldCertificate> certificates) {
    Optional<Slug> brand = entry.getKey().event().brand();
    return entry
        .getValue()
        .certificate()
        .map(certificates::get)
        .filter(held -> brand.isEmpty() || brand.get().equals(held.holder()))
        .map(HeldCertificate::certificate);
  }

  private TraceStep told(Journey.Entry entry, NewStep step, Optional<Certificate> certificate) {
    StoredEvent event = entry.event();
    return new TraceStep(
        event.eventId(),
        step.kind(),
        step.at(),
        event.recordTime(),
        entry.origin(),
        step.place(),
        step.position(),
        step.actor(),
        step.note(),
        step.measurements(),
        step.readings(),
        step.result(),
        certificate,
        step.photos(),
        step.video(),
        step.documents(),
        Optional.ofNullable(declarations.get(event.eventId())).flatMap(Corrections::read));
  }
}
