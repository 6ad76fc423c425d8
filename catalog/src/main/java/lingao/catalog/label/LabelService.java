package lingao.catalog.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.StaffMember;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Rendition;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints labels: the office for all batches, an owner for those of their brand. */
@ApplicationScoped
public class LabelService {

  private static final int LATEST = 10;

  /**
   * What is laid out at the same time, in pages: each takes about 15 kB of memory until its file is
   * whole (measured: 170 MB for a roll of 10,000), and each file its typeface as much as {@link
   * #TYPEFACE} pages.
   */
  private static final int MOST_PAGES = 12_500;

  private static final int TYPEFACE = 2_500;

  private final Semaphore press = new Semaphore(MOST_PAGES);

  @Inject LabelStore store;
  @Inject SerialService serials;
  @Inject MediaService media;
  @Inject CurrentStaff staff;
  @Inject ShopTime time;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  String url;

  /**
   * Batches that whoever is asking may print labels for.
   *
   * @param words part of a code, lot, GTIN or name; empty for all
   * @param page from 1
   * @throws NotPermitted to all but the office and owners
   */
  @Transactional
  public LabelBatches batches(String words, int page) {
    String brand = brand().map(Slug::value).orElse("");
    return new LabelBatches(
        store.count(brand, words),
        store.batches(brand, words, (page - 1) * LabelBatches.PAGE, LabelBatches.PAGE));
  }

  /** The batch, if there is one and it is theirs. */
  @Transactional
  public Optional<LabelBatch> batch(TraceCode code) {
    Optional<Slug> brand = brand();
    return store.batch(code).filter(b -> brand.isEmpty() || brand.get().equals(b.brand()));
  }

  /** What was printed for the batch lately, the latest first, at most {@value #LATEST}. */
  @Transactional
  public List<LabelPrint> prints(TraceCode code) {
    return batch(code).isPresent() ? store.prints(code, LATEST) : List.of();
  }

  /**
   * Writes the labels as a PDF file. Does not wait for others, whose files may take half a minute:
   * meanwhile it would hold what the whole shop needs.
   *
   * @throws InvalidValue {@code batch} when it is not theirs or is called back, {@code first} when
   *     it has not so many serial numbers
   * @throws CodeTooLarge when the code does not fit; like the above before anything is written
   * @throws PrinterBusy when too much is being laid out already
   */
  @Transactional(rollbackOn = IOException.class)
  public void print(LabelOrder order, OutputStream out) throws IOException {
    int pages = TYPEFACE + order.pages();
    if (!press.tryAcquire(pages)) {
      throw new PrinterBusy();
    }
    try {
      layOut(order, out);
    } finally {
      press.release(pages);
    }
  }

  private void layOut(LabelOrder order, OutputStream out) throws IOException {
    LabelBatch batch =
        batch(order.batch())
            .filter(b -> !b.recalled())
            .orElseThrow(() -> new InvalidValue("batch", "one of yours, not called back"));
    Iterator<LabelCode> codes = codes(batch, order);
    store.record(order, staff.member().map(StaffMember::displayName).orElse("—"), time.now());
    LabelPrinter.print(order.sheet(), text(batch), order.start(), order.copies(), codes, out);
  }

  private Iterator<LabelCode> codes(LabelBatch batch, LabelOrder order) {
    String shop = url.replaceFirst("/$", "");
    if (order.first().isEmpty()) {
      return Stream.of(LabelCode.of(shop, batch.gtin(), batch.lot())).iterator();
    }
    List<SerialCode> items = serials.range(batch.code(), order.first().getAsInt(), order.count());
    if (items.size() < order.count()) {
      throw new InvalidValue("first", "numbers that the batch has");
    }
    return items.stream().map(item -> LabelCode.of(shop, item.gtin(), item.serial())).iterator();
  }

  private LabelText text(LabelBatch batch) {
    return new LabelText(
        batch.brandName().in(Locale.CHINESE),
        batch.product().in(Locale.CHINESE),
        batch.pack().in(Locale.CHINESE),
        batch.code().grouped(),
        batch.expiresOn(),
        batch.demo(),
        emblem(batch));
  }

  private Optional<Path> emblem(LabelBatch batch) {
    return media
        .rendition(batch.emblem(), RenditionSize.SMALL, RenditionFormat.JPEG)
        .map(Rendition::file);
  }

  /** The brand of an owner; none for the office, whose are all. */
  private Optional<Slug> brand() {
    if (staff.isOffice()) {
      return Optional.empty();
    }
    return Optional.of(
        staff.member().flatMap(StaffMember::brand).orElseThrow(() -> new NotPermitted("labels")));
  }
}
