package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.entry.sheet.SheetRefused;
import lingao.catalog.trace.entry.sheet.Xlsx;

/** Batches and records from spreadsheets: shown first, then stored, all or the right ones. */
@ApplicationScoped
public class ImportDesk {

  @Inject private EntryRights rights;
  @Inject private EntryDesk desk;
  @Inject private SkuReader skus;
  @Inject private NetworkPlaces places;
  @Inject private SheetStore sheets;
  @Inject private JourneyWriter writer;
  @Inject private TraceService trace;
  @Inject private ShopTime time;

  /** An empty form, with the goods and places of whoever is asking to choose from. */
  @Transactional
  public byte[] form(Locale locale) {
    return ImportForm.of(skus.skus(rights.brand()), places.all(), locale);
  }

  /**
   * Reads a spreadsheet and says what it would do. Nothing of it is recorded yet.
   *
   * @param content an {@code .xlsx} file of at most 2 MB and 2,000 rows
   * @throws SheetRefused when it is none
   */
  @Transactional
  public ImportPreview preview(byte[] content, String name) {
    ImportPlan plan = plan(content);
    return new ImportPreview(sheets.keep(content, name, rights.holder()), plan);
  }

  /** What waits under that token, as it would do now. */
  @Transactional
  public Optional<ImportPreview> waiting(String token) {
    return sheets
        .content(token, rights.holder())
        .map(content -> new ImportPreview(token, plan(content)));
  }

  /**
   * Stores what waits, in one transaction, and forgets the spreadsheet.
   *
   * @param onlyRight whether the right rows are stored although others are wrong; then a batch of
   *     which a record is wrong is stored without that record
   * @return what was stored; nothing when nothing waits, or something is wrong and it was not asked
   *     for the right rows alone
   */
  @Transactional
  public Optional<ImportPlan> store(String token, boolean onlyRight) {
    sheets.lock(rights.brand().map(Slug::value).orElse(""));
    Optional<ImportPlan> plan =
        sheets
            .content(token, rights.holder())
            .map(this::plan)
            .filter(p -> p.problems().isEmpty() || onlyRight);
    plan.ifPresent(
        p -> {
          store(p);
          sheets.forget(token);
        });
    return plan;
  }

  private void store(ImportPlan plan) {
    Map<EpcKey, TraceCode> codes = new HashMap<>();
    for (OpenBatch batch : plan.batches()) {
      codes.put(EpcKey.ofBatch(batch.gtin(), batch.lot()), writer.open(batch, rights.capturer()));
    }
    for (PlannedStep planned : plan.steps()) {
      TraceCode code =
          codes.computeIfAbsent(
              EpcKey.ofBatch(planned.gtin(), planned.lot()),
              key -> skus.known(planned.gtin(), planned.lot()).orElseThrow().code());
      writer.add(code, planned.step(), rights.capturer());
    }
  }

  private ImportPlan plan(byte[] content) {
    Set<Gtin> goods =
        skus.skus(rights.brand()).stream().map(EntrySku::gtin).collect(Collectors.toSet());
    Map<EpcKey, Optional<KnownBatch>> known = new HashMap<>();
    StepWorlds worlds = desk.worlds();
    return new ImportPlanner(
            new ImportWorld(
                time.today(),
                goods::contains,
                key -> known.computeIfAbsent(key, this::known).map(KnownBatch::batch),
                key -> recorded(known.computeIfAbsent(key, this::known)),
                worlds::of))
        .plan(Xlsx.read(content));
  }

  private Optional<KnownBatch> known(EpcKey key) {
    return skus.known(key.gtin().orElseThrow(), key.lot().orElseThrow());
  }

  private Set<StepIdentity> recorded(Optional<KnownBatch> batch) {
    List<TraceStep> steps =
        batch.flatMap(b -> trace.story(b.code())).map(s -> s.steps()).orElse(List.of());
    return steps.stream()
        .filter(s -> s.origin().owner() == TraceStep.Owner.OWN && s.stands())
        .map(StepIdentity::of)
        .collect(Collectors.toSet());
  }
}
