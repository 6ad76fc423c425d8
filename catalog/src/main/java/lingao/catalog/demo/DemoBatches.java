package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.NewBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStep;
import org.jspecify.annotations.Nullable;

/** Records a batch of the demo with its journey. */
@ApplicationScoped
class DemoBatches {

  @Inject private TraceService trace;
  @Inject private DemoPictures pictures;
  @Inject private DemoDays days;

  void load(BrandFile.BatchEntry batch) {
    trace.record(
        new NewBatch(
            Gtin.parse(batch.gtin()),
            new Lot(batch.lot()),
            new TraceCode(batch.code()),
            batch.quantity(),
            days.moved(batch.producedOn()),
            days.moved(batch.expiresOn()),
            batch.events().stream().map(this::step).toList(),
            true));
  }

  private NewBatch.Step step(BrandFile.EventEntry event) {
    return new NewBatch.Step(
        event.kind(),
        days.moved(event.at()),
        event.place(),
        position(event.lat(), event.lon()),
        event.actor(),
        event.note(),
        event.measurements().stream()
            .map(m -> new TraceStep.Measurement(m.name(), m.value(), m.unit()))
            .toList(),
        Optional.ofNullable(event.certificate()),
        Optional.ofNullable(event.picture()).map(file -> picture(file, event)));
  }

  private Picture picture(String file, BrandFile.EventEntry event) {
    return pictures.keep(file, "环节插画：%s", "Illustration of the step: %s", event.place());
  }

  private static Optional<TraceStep.Position> position(@Nullable Double lat, @Nullable Double lon) {
    return lat == null || lon == null
        ? Optional.empty()
        : Optional.of(new TraceStep.Position(lat, lon));
  }
}
