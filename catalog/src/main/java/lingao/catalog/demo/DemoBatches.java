package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.NewBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;

/** Records the batches of the demo with their journeys, and the ponds and pallets on the way. */
@ApplicationScoped
class DemoBatches {

  private static final String ACCOUNT = "demo";

  @Inject private TraceService trace;
  @Inject private DemoSteps steps;
  @Inject private DemoDays days;

  /** Records a pond, a landing or a pallet, before the batches that came from or lay on it. */
  void load(String brand, BrandFile.ThingEntry thing) {
    trace.record(
        EpcKey.of(thing.key()),
        thing.name(),
        thing.events().stream().map(steps::step).toList(),
        new Slug(brand));
  }

  void load(String brand, BrandFile.BatchEntry batch) {
    List<BrandFile.EventEntry> told = new ArrayList<>();
    List<BrandFile.EventEntry> events = batch.events();
    for (int i = 0; i < events.size(); i++) {
      if (i == 0 || events.get(i - 1).wrong() == null) {
        told.add(events.get(i));
      }
    }
    List<String> recorded = trace.record(batch(batch, told));
    for (int i = 0; i < told.size(); i++) {
      LocalizedText reason = told.get(i).wrong();
      if (reason != null) {
        BrandFile.EventEntry right = events.get(events.indexOf(told.get(i)) + 1);
        trace.correct(
            recorded.get(i),
            reason,
            Optional.of(steps.step(right)),
            new Capturer(Optional.of(new Slug(brand)), ACCOUNT));
      }
    }
  }

  private NewBatch batch(BrandFile.BatchEntry batch, List<BrandFile.EventEntry> told) {
    return new NewBatch(
        Gtin.parse(batch.gtin()),
        new Lot(batch.lot()),
        new TraceCode(batch.code()),
        batch.template(),
        batch.quantity(),
        days.moved(batch.producedOn()),
        days.moved(batch.expiresOn()),
        told.stream().map(steps::step).toList(),
        true);
  }
}
