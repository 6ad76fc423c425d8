package lingao.catalog.serial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;

/** Serial numbers: made for a batch, found, and counted when somebody asks for one. */
@ApplicationScoped
public class SerialService {

  /** The most numbers that are made at once, or read at once. */
  public static final int MOST_AT_ONCE = 10_000;

  /** The most numbers of a batch. */
  public static final int MOST_OF_A_BATCH = 1_000_000;

  /** For so long one visitor is counted once for a number. */
  public static final int PAUSE_MINUTES = 30;

  private static final Logger LOG = Logger.getLogger(SerialService.class.getName());
  private static final SerialHistory UNKNOWN =
      new SerialHistory(false, 0, 0, 0, Optional.empty(), List.of());

  @Inject private SerialStore store;
  @Inject private ScanStore summaries;
  @Inject private Scans scans;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;

  /**
   * Makes numbers for a batch, following those that it has.
   *
   * @param count 1 to {@value #MOST_AT_ONCE}
   * @return the new ones, in order
   * @throws InvalidValue {@code count} for another amount, or when the batch has too many; {@code
   *     batch} when there is no such batch
   * @throws NotPermitted to all but the office and the owner of the batch's brand
   */
  @Transactional
  public List<SerialCode> issue(TraceCode batch, int count) {
    requireBrand(batch);
    return make(batch, count);
  }

  /** As {@link #issue}, for the shop itself. */
  List<SerialCode> make(TraceCode batch, int count) {
    if (count < 1 || count > MOST_AT_ONCE) {
      throw new InvalidValue("count", "1 to " + MOST_AT_ONCE);
    }
    if (!store.add(batch, SerialNumbers.random(count))) {
      throw new InvalidValue("batch", "one that there is");
    }
    int last = store.count(batch);
    if (last > MOST_OF_A_BATCH) {
      throw new InvalidValue("count", "at most " + MOST_OF_A_BATCH + " of a batch");
    }
    return store.range(batch, last - count + 1, count);
  }

  /** How many numbers the batch has. */
  @Transactional
  public int count(TraceCode batch) {
    return store.count(batch);
  }

  /**
   * Numbers of a batch in order, for its labels.
   *
   * @param from the place of the first, from 1
   * @param count at most {@value #MOST_AT_ONCE}
   * @throws NotPermitted to all but the office and the owner of the batch's brand
   */
  @Transactional
  public List<SerialCode> range(TraceCode batch, int from, int count) {
    requireBrand(batch);
    if (from < 1 || from > MOST_OF_A_BATCH || count < 1 || count > MOST_AT_ONCE) {
      throw new InvalidValue("range", "from 1, at most " + MOST_AT_ONCE);
    }
    return store.range(batch, from, count);
  }

  /** The number, if it was given out. */
  @Transactional
  public Optional<SerialCode> find(Gtin gtin, Serial serial) {
    return store.find(gtin, serial);
  }

  /**
   * Whether pieces of these goods have numbers: then one that was never given out is what a
   * counterfeit shows; else it is somebody else's numbering and says nothing. One SQL statement.
   */
  @Transactional
  public boolean numbersPieces(Gtin gtin) {
    return store.anyOf(gtin);
  }

  /** How often it was asked for. */
  @Transactional
  public SerialHistory history(Gtin gtin, Serial serial) {
    return summaries.summary(gtin, serial).orElse(UNKNOWN);
  }

  /**
   * Somebody asks for a number: it is counted. Never fails, and leaves the caller's transaction
   * alone: a page is shown also when it cannot be counted. The GTIN is one of the shop's.
   *
   * @return how often it was asked for, this time included
   */
  @Transactional
  public SerialHistory scan(SerialScan scan) {
    record(scan);
    return history(scan.gtin(), scan.serial());
  }

  /** Counts what somebody else tells of. */
  void record(@Observes SerialScan scan) {
    try {
      scans.count(scan, time.now());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a scan was not counted", e);
    }
  }

  private void requireBrand(TraceCode batch) {
    if (staff.isOffice()) {
      return;
    }
    Optional<Slug> brand =
        staff.member().filter(m -> m.role() == Role.OWNER).flatMap(StaffMember::brand);
    if (brand.isEmpty() || !store.brandOf(batch).equals(brand.map(Slug::value))) {
      throw new NotPermitted("serials");
    }
  }
}
