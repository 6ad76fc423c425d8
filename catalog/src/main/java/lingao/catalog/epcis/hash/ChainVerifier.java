package lingao.catalog.epcis.hash;

import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/** Checks exported events against the head of their chain, by nothing but their content. */
public final class ChainVerifier {

  private ChainVerifier() {}

  /**
   * The first break, or nothing if the chain holds.
   *
   * @param start the chain before the first event ({@link EventChain#start})
   * @param events all events of the batch in order
   * @param noted the chain whose head was noted, from a printed page for instance
   */
  public static Optional<ChainBreak> firstBreak(
      EventChain start, List<ChainedEvent> events, EventChain noted) {
    EventChain chain = start;
    int position = 0;
    for (ChainedEvent exported : events) {
      position++;
      try {
        chain = chain.append(EventHash.of(exported.event(), exported.context()));
      } catch (InvalidValue e) {
        return broken(position, ChainBreak.Reason.EVENT_UNREADABLE);
      }
      if (!chain.head().equals(exported.head())) {
        return broken(position, ChainBreak.Reason.EVENT_DIFFERS);
      }
    }
    return chain.equals(noted)
        ? Optional.empty()
        : broken(position + 1, ChainBreak.Reason.HEAD_DIFFERS);
  }

  private static Optional<ChainBreak> broken(int position, ChainBreak.Reason reason) {
    return Optional.of(new ChainBreak(position, reason));
  }
}
