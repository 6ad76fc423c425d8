package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static jakarta.transaction.Transactional.TxType.REQUIRED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;

/** The repository of EPCIS events. */
@ApplicationScoped
public class EpcisService {

  /** The largest document that is captured, in bytes: 4 MiB. */
  public static final int LARGEST_DOCUMENT = 4 << 20;

  /** The most characters of a document's context beyond GS1's: each event is kept with it. */
  public static final int LARGEST_CONTEXT = 16 << 10;

  /** The most events in a captured document. */
  public static final int MOST_EVENTS = 1000;

  /** The most events that one call reads. */
  public static final int LARGEST_PAGE = 10_000;

  @Inject private CaptureDesk desk;
  @Inject private OwnEvents own;
  @Inject private JobStore jobs;
  @Inject private EventQueries events;
  @Inject private GraphQuery graph;
  @Inject private ChainCheck check;

  /**
   * Captures a JSON document: an {@code EPCISDocument}, or one event by itself. Each part of a
   * document that is wrong is an error of the job; nothing is thrown for what is in it.
   *
   * <p>It has its own transaction, whatever runs. An event that is stored already, with the same
   * eventID and hash, is no error and is not stored again.
   */
  @Transactional(NOT_SUPPORTED)
  public CaptureJob capture(byte[] document, ErrorBehaviour behaviour, Capturer by) {
    return desk.capture(document, behaviour, by);
  }

  /** The same; no more is read than the largest document and one byte. */
  @Transactional(NOT_SUPPORTED)
  public CaptureJob capture(InputStream document, ErrorBehaviour behaviour, Capturer by) {
    try {
      return desk.capture(document.readNBytes(LARGEST_DOCUMENT + 1), behaviour, by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A job of the brand; the office sees all. */
  public Optional<CaptureJob> job(UUID id, Capturer by) {
    return jobs.find(id, by.brand());
  }

  /**
   * The newest jobs of the brand, or of all for the office.
   *
   * @param after the last one of the page before; nothing for the first page
   * @param limit 1 to {@link #LARGEST_PAGE}
   */
  public List<CaptureJob> jobs(Capturer by, Optional<UUID> after, int limit) {
    return jobs.newest(by.brand(), after, checked(limit));
  }

  /**
   * Stores events of the shop itself within the running transaction, in this order, and returns
   * them as they are stored; those that were stored before are returned as they were. Properties
   * with the prefix {@link EpcisContext#OWN_PREFIX} need no context in the event.
   *
   * @param brand whose events they are; nothing for the county office's
   * @throws InvalidValue for an event that breaks the standard or has another's eventID; then
   *     nothing is stored
   */
  @Transactional(REQUIRED)
  public List<StoredEvent> append(List<ObjectNode> events, Optional<Slug> brand) {
    return own.append(events, brand);
  }

  /** See {@link #eventsOf(Collection, int)}. */
  public List<StoredEvent> eventsOf(EpcKey key, int limit) {
    return eventsOf(List.of(key), limit);
  }

  /**
   * The events that name one of {@code keys} in any role, in the order of their time, wrong ones
   * and error declarations included.
   *
   * @param limit 1 to {@link #LARGEST_PAGE}; the earliest are returned
   */
  public List<StoredEvent> eventsOf(Collection<EpcKey> keys, int limit) {
    return events.ofKeys(keys, checked(limit));
  }

  /** The event itself, whether or not it was declared wrong. */
  public Optional<StoredEvent> byEventId(String eventId) {
    return events.byEventId(eventId);
  }

  /** The end of a batch's chain; nothing if no event names the batch. */
  public Optional<ChainHead> chain(EpcKey batch) {
    return events.head(batch);
  }

  /**
   * A batch's events in the order of its chain.
   *
   * @param after the last position of the page before; 0 for the first page
   * @param limit 1 to {@link #LARGEST_PAGE}
   */
  public List<ChainLink> links(EpcKey batch, int after, int limit) {
    return events.links(batch, after, checked(limit));
  }

  /** Recomputes all chains from their events, as is done each night. */
  @Transactional(NOT_SUPPORTED)
  public void checkChains() {
    check.run();
  }

  /** How many chains the last check found broken. */
  public long brokenChains() {
    return events.countBroken();
  }

  /** Chains that the last check found broken, at most {@code limit}. */
  public List<ChainHead> brokenChains(int limit) {
    return events.broken(checked(limit));
  }

  /** All that {@code from} came from: inputs, and what lies in it. */
  public TraceGraph back(EpcKey from) {
    return graph.back(from);
  }

  /** All that {@code from} went into: outputs, and what it lies in. */
  public TraceGraph forward(EpcKey from) {
    return graph.forward(from);
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new InvalidValue("limit", "from 1 to " + LARGEST_PAGE);
    }
    return limit;
  }
}
