package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Uploads;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.StepBuilder;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.entry.EntryProblem.Reason;

/**
 * Where owners of brands record their batches, and the office those of all. Whoever else asks meets
 * {@link NotPermitted}; a batch of another brand does not exist for an owner.
 */
@ApplicationScoped
public class EntryDesk {

  /** Name of the field for the reason of a correction. */
  public static final String REASON = "reason";

  private static final int LAST_PAGE = 100;
  private static final int LONGEST_WORDS = 60;
  private static final int LONGEST_REASON = 200;

  @Inject private EntryRights rights;
  @Inject private BatchReader batches;
  @Inject private SkuReader skus;
  @Inject private TraceService trace;
  @Inject private JourneyWriter writer;
  @Inject private NetworkPlaces places;
  @Inject private CertificationService certification;
  @Inject private Publisher publisher;
  @Inject private Uploads uploads;
  @Inject private ShopTime time;

  /**
   * A page of batches, the latest first.
   *
   * @param words part of a code, lot, GTIN or product name; all when empty
   * @param page from 1
   */
  @Transactional
  public BatchRows page(BatchState state, String words, int page) {
    String some = plain(words);
    return batches.page(
        rights.brand(),
        state,
        some.substring(0, Math.min(LONGEST_WORDS, some.length())),
        Math.min(Math.max(1, page), LAST_PAGE));
  }

  /** The goods of which whoever is asking may record batches. */
  @Transactional
  public List<EntrySku> skus() {
    return skus.skus(rights.brand());
  }

  /** What a batch of these goods that is made today is likely to be; nothing for others' goods. */
  @Transactional
  public Optional<BatchProposal> propose(Gtin gtin) {
    LocalDate today = time.today();
    return skus.sku(rights.brand(), gtin)
        .map(
            sku ->
                new BatchProposal(
                    sku,
                    LotProposal.of(sku.code(), today, lot -> skus.isTaken(gtin, lot)),
                    today,
                    today.plusDays(sku.shelfLifeDays())));
  }

  /**
   * Begins a batch.
   *
   * @return its code, which nobody else has
   * @throws EntryRefused when the goods are another's, or have that lot already
   */
  @Transactional
  public TraceCode open(OpenBatch batch) {
    if (skus.sku(rights.brand(), batch.gtin()).isEmpty()) {
      throw refused(BatchFields.GTIN, Reason.NO_GOODS);
    }
    if (skus.isTaken(batch.gtin(), batch.lot())) {
      throw refused(BatchFields.LOT, Reason.LOT_TAKEN);
    }
    return writer.open(batch, rights.capturer());
  }

  /**
   * Says what has become of a batch that was planned: pieces and days. The rest stays.
   *
   * @throws EntryRefused when it is packed already, or not theirs
   */
  @Transactional
  public void adjust(TraceCode code, OpenBatch actual) {
    writer.adjust(code, actual, rights.capturer());
  }

  /** The batch with its journey, if it is theirs. */
  @Transactional
  public Optional<BatchStory> batch(TraceCode code) {
    return brandOf(code).flatMap(brand -> trace.story(code));
  }

  /** The certificates of the brand whose batch it is; none for others' batches. */
  @Transactional
  public List<Certificate> certificates(TraceCode code) {
    return brandOf(code).map(b -> certification.ofBrand(b.value())).orElse(List.of());
  }

  /**
   * Writes a record down and makes public what was sent with it.
   *
   * @throws EntryRefused with all that is wrong
   */
  @Transactional
  public void record(TraceCode code, StepDraft draft, Attached attached) {
    writer.add(code, step(code, draft, attached), rights.capturer());
    attached.files().forEach(uploads::discard);
  }

  /**
   * Declares a record wrong. Both it and what takes its place stay to be seen.
   *
   * @param eventId of the record
   * @param reason for everybody to read, 2 to 200 characters
   * @param right what is right, with the files of the wrong record if it says so; nothing when it
   *     never was
   * @throws EntryRefused with all that is wrong, or when there is no such record
   */
  @Transactional
  public void correct(
      TraceCode code, String eventId, String reason, Optional<StepDraft> right, Attached attached) {
    LocalizedText words = reason(reason);
    BatchStory story = batch(code).orElseThrow(() -> refused(REASON, Reason.NO_BATCH));
    TraceStep wrong =
        story.steps().stream()
            .filter(s -> s.eventId().equals(eventId) && s.stands())
            .findFirst()
            .orElseThrow(() -> refused(REASON, Reason.NO_CHOICE));
    Optional<NewStep> step =
        right.map(
            draft ->
                Publisher.with(
                    step(code, draft, attached),
                    wrong,
                    !draft.get(StepFields.KEEP_FILES).isEmpty()));
    writer.correct(eventId, words, step, rights.capturer());
    attached.files().forEach(uploads::discard);
  }

  /** Whose uploads are whose: the holder's name of whoever is asking. */
  public String holder() {
    return rights.holder();
  }

  private NewStep step(TraceCode code, StepDraft draft, Attached attached) {
    EpcKey key =
        brandOf(code)
            .flatMap(brand -> skus.keyOf(code))
            .orElseThrow(() -> refused(StepFields.AT, Reason.NO_BATCH));
    StepBuilder step = new StepCheck(draft, worlds().of(key)).step();
    return publisher.publish(step, attached).build();
  }

  /** What records are checked against. */
  StepWorlds worlds() {
    return new StepWorlds(time.now(), places.all(), this::certificatesOf, skus::keyOf);
  }

  private Set<String> certificatesOf(Gtin gtin) {
    return skus
        .sku(Optional.empty(), gtin)
        .map(sku -> certification.ofBrand(sku.brand()))
        .orElse(List.of())
        .stream()
        .map(Certificate::number)
        .collect(Collectors.toSet());
  }

  /** A code is found however it is written. */
  private static String plain(String words) {
    try {
      return TraceCode.parse(words).value();
    } catch (InvalidValue e) {
      return words.replace("\u0000", "").strip();
    }
  }

  private Optional<Slug> brandOf(TraceCode code) {
    return skus.brandOf(code).filter(rights::covers);
  }

  private static LocalizedText reason(String reason) {
    String words = reason.strip();
    if (words.length() < 2) {
      throw refused(REASON, Reason.MISSING);
    }
    if (words.length() > LONGEST_REASON) {
      throw refused(REASON, Reason.TOO_LONG);
    }
    if (PersonalData.isIn(words)) {
      throw refused(REASON, Reason.PERSONAL);
    }
    return new LocalizedText(words, words);
  }

  private static EntryRefused refused(String field, Reason reason) {
    return new EntryRefused(List.of(new EntryProblem(field, reason)));
  }
}
