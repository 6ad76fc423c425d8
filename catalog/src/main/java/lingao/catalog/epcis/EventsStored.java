package lingao.catalog.epcis;

import java.util.Set;

/**
 * Events were stored; told within their transaction, which its observers may still undo.
 *
 * @param keys all that the events name
 */
public record EventsStored(Set<EpcKey> keys) {

  /** Copies the set. */
  public EventsStored {
    keys = Set.copyOf(keys);
  }
}
