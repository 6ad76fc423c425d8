package lingao.catalog.epcis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That an event was wrong (EPCIS 2.0, 7.4.1.2): it stands in another event with the same eventID.
 *
 * @param declaredAt when it was found to be wrong
 * @param reason a bare word of the CBV, such as {@code incorrect_data}, or a URI
 * @param correctiveEventIds the events to read instead, if it is said
 */
public record ErrorDeclaration(
    Instant declaredAt, Optional<String> reason, List<String> correctiveEventIds) {

  /** Copies the list. */
  public ErrorDeclaration {
    correctiveEventIds = List.copyOf(correctiveEventIds);
  }
}
