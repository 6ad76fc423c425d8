package lingao.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.recall.RecallEvent.Kind;
import lingao.catalog.recall.RecallRefused.Reason;
import lingao.catalog.recall.RecallStore.Locked;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceCode;

/**
 * Recalls, as the office works with them. What changes one is refused with {@link RecallRefused};
 * each change is one transaction: pages, packers, orders and mails follow it together.
 */
@ApplicationScoped
@OfficeOnly
public class RecallService {

  private static final int LONGEST_NOTE = 2000;

  @Inject private RecallStore store;
  @Inject private RecallReader reader;
  @Inject private ScopeReader scopes;
  @Inject private Descendants descendants;
  @Inject private RecalledOrders orders;
  @Inject private RecallTellings buyers;
  @Inject private RecallEvents events;
  @Inject private ChangeLog changes;
  @Inject private Event<RecallsChanged> changed;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;

  /**
   * A page of all recalls.
   *
   * @param page from 1
   */
  public RecallPage page(int page) {
    return reader.page(Math.min(page, 100_000));
  }

  /** The recall of that number, if there is one. */
  public Optional<RecallView> recall(RecallNumber number) {
    return reader.recall(number);
  }

  /** The recalls that hold or held that batch, the latest first. */
  public List<RecallNumber> ofBatch(TraceCode batch) {
    return reader.ofBatch(batch);
  }

  /**
   * Batches to be called back, by what stands on a package or the product's name; at most 30.
   *
   * @param words a trace code, a lot, a GTIN, a SKU's code, or part of a product's name
   */
  public List<RecalledBatch> find(String words) {
    String tidy = words.strip();
    boolean asked = !tidy.isEmpty() && tidy.length() <= 80 && tidy.indexOf('\0') < 0;
    return asked ? reader.find(tidy) : List.of();
  }

  /** The batches with these codes that there are. */
  public List<RecalledBatch> batches(Collection<TraceCode> codes) {
    return reader.batches(codes);
  }

  /** What was made from a batch, by the recorded events. */
  public MadeFrom madeFrom(TraceCode batch) {
    return descendants.of(batch);
  }

  /** Whom calling these batches back would concern, or concerns. */
  public RecallScope scope(Collection<TraceCode> batches) {
    return scopes.scope(batches);
  }

  /**
   * Calls a batch back, and others with it.
   *
   * @param also such as those made from it
   */
  @Transactional
  public RecallNumber begin(TraceCode batch, Collection<TraceCode> also, RecallText text) {
    List<TraceCode> all = Stream.concat(Stream.of(batch), also.stream()).distinct().toList();
    lock(all);
    if (store.isCalledBack(batch)) {
      throw new RecallRefused(Reason.CALLED_BACK_ALREADY);
    }
    Instant now = now();
    RecallNumber number = RecallNumber.of(time.today().getYear(), store.nextNumber());
    long id = store.begin(number, batch, text, now);
    store.add(id, all, 1, now);
    note(id, Kind.BEGUN, text.reason().zh() + " " + joined(all), now);
    spread(id, number, 1, text, all, now);
    return number;
  }

  /**
   * Calls more batches back.
   *
   * @param version that the clerk has read
   */
  @Transactional
  public void extend(RecallNumber number, int version, Collection<TraceCode> batches) {
    Locked recall = locked(number, version);
    List<TraceCode> news = new ArrayList<>(batches.stream().distinct().toList());
    news.removeAll(store.batches(recall.id()));
    if (news.isEmpty()) {
      throw new RecallRefused(Reason.NOTHING_NEW);
    }
    lock(news);
    Instant now = now();
    int step = recall.version() + 1;
    store.add(recall.id(), news, step, now);
    store.rise(recall.id());
    note(recall.id(), Kind.EXTENDED, joined(news), now);
    spread(recall.id(), number, step, reader.recall(number).orElseThrow().text(), news, now);
  }

  /**
   * Puts right what a recall tells. Buyers who were written to are not written to again.
   *
   * @param version that the clerk has read
   */
  @Transactional
  public void change(RecallNumber number, int version, RecallText text) {
    Locked recall = locked(number, version);
    store.change(recall.id(), text);
    note(recall.id(), Kind.TEXT_CHANGED, text.reason().zh(), now());
    announce(store.batches(recall.id()));
  }

  /**
   * Ends a recall: nothing more is expected back. The goods stay unfit.
   *
   * @param version that the clerk has read
   * @param reason such as how much came back
   */
  @Transactional
  public void end(RecallNumber number, int version, LocalizedText reason) {
    announce(store.batches(close(number, version, RecallState.ENDED, Kind.ENDED, reason)));
  }

  /**
   * Takes a recall back that was a mistake: orders that it stopped go on, and buyers who were
   * written to are told.
   *
   * @param version that the clerk has read
   */
  @Transactional
  public void withdraw(RecallNumber number, int version, LocalizedText reason) {
    long id = close(number, version, RecallState.WITHDRAWN, Kind.WITHDRAWN, reason);
    List<TraceCode> batches = store.batches(id);
    orders.release(id);
    buyers.withdrawn(id, reason);
    List<TraceCode> free = store.free(batches);
    if (!free.isEmpty()) {
      events.withdrawn(number, reader.batches(free), reason, now());
    }
    announce(batches);
  }

  private long close(
      RecallNumber number, int version, RecallState state, Kind kind, LocalizedText reason) {
    RecallText.check("closing", reason);
    Locked recall = locked(number, version);
    Instant now = now();
    store.close(recall.id(), state, reason, now);
    note(recall.id(), kind, reason.zh(), now);
    return recall.id();
  }

  private void spread(
      long id,
      RecallNumber number,
      int step,
      RecallText text,
      Collection<TraceCode> batches,
      Instant now) {
    orders.stop(id, step, now);
    buyers.called(id, step, text);
    events.called(number, reader.batches(batches), text.reason(), now);
    announce(batches);
  }

  /** Last of all, since who notes a change keeps all others waiting until the end. */
  private void announce(Collection<TraceCode> batches) {
    reader.batches(batches).stream()
        .map(RecalledBatch::product)
        .distinct()
        .forEach(product -> changes.append(ChangeType.PRODUCT, product));
    batches.forEach(code -> changes.append(ChangeType.BATCH, code.value()));
    changed.fire(new RecallsChanged());
  }

  private void lock(List<TraceCode> batches) {
    if (store.lockBatches(batches) < batches.size()) {
      throw new RecallRefused(Reason.UNKNOWN_BATCH);
    }
  }

  private Locked locked(RecallNumber number, int version) {
    Locked recall =
        store.lock(number).orElseThrow(() -> new InvalidValue("recall", "one that there is"));
    if (recall.version() != version) {
      throw new RecallRefused(Reason.STALE);
    }
    if (recall.state() != RecallState.ACTIVE) {
      throw new RecallRefused(Reason.CLOSED);
    }
    return recall;
  }

  private void note(long recall, Kind kind, String text, Instant at) {
    String note = text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text;
    String who = staff.member().map(StaffMember::displayName).orElseThrow();
    store.note(recall, new RecallEvent(kind, note, who, at));
  }

  private Instant now() {
    return time.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String joined(Collection<TraceCode> codes) {
    return codes.stream().map(TraceCode::grouped).collect(Collectors.joining(", "));
  }
}
