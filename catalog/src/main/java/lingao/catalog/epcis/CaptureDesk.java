package lingao.catalog.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/** Captures documents: reads, checks whose keys they name, stores. */
@ApplicationScoped
class CaptureDesk {

  @Inject private Captures captures;
  @Inject @Any private Instance<KeyOwners> owners;
  @Inject private ShopTime time;

  CaptureJob capture(byte[] content, ErrorBehaviour behaviour, Capturer by) {
    Instant now = time.now().truncatedTo(ChronoUnit.MICROS);
    CaptureDocument document = CaptureDocument.read(content);
    List<CaptureError> errors = new ArrayList<>(document.errors());
    List<NewEvent> events = permitted(document, by.brand(), errors);
    CaptureJob begun =
        new CaptureJob(
            UUID.randomUUID(), by.brand(), by.account(), behaviour, now, now, false, 0, errors);
    if (events.isEmpty() || (!errors.isEmpty() && behaviour == ErrorBehaviour.ROLLBACK)) {
      return captures.refuse(begun, List.of());
    }
    try {
      return captures.store(begun, document, events);
    } catch (CaptureRolledBack e) {
      return captures.refuse(begun, e.errors());
    }
  }

  /** The events that name no keys of others; for each of the rest an error. */
  private List<NewEvent> permitted(
      CaptureDocument document, Optional<Slug> brand, List<CaptureError> errors) {
    if (brand.isEmpty()) {
      return document.events();
    }
    Set<EpcKey> foreign = foreign(document.events(), brand.get());
    List<NewEvent> permitted = new ArrayList<>();
    for (NewEvent event : document.events()) {
      Optional<EpcKey> other =
          event.epcs().stream().map(EventEpc::key).filter(foreign::contains).findFirst();
      if (other.isEmpty()) {
        permitted.add(event);
      } else {
        errors.add(
            new CaptureError(
                OptionalInt.of(event.index()),
                document.pointer(event.index()),
                CaptureError.Reason.NOT_PERMITTED,
                "not the brand's: " + other.get()));
      }
    }
    return permitted;
  }

  private Set<EpcKey> foreign(List<NewEvent> events, Slug brand) {
    Set<EpcKey> keys =
        events.stream()
            .flatMap(event -> event.epcs().stream())
            .map(EventEpc::key)
            .collect(Collectors.toSet());
    return owners.isUnsatisfied() ? keys : owners.get().foreign(brand, keys);
  }
}
