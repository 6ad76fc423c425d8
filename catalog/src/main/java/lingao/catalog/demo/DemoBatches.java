package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.media.MediaFile;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PublicFiles;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.NewBatch;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceTemplate;
import org.jspecify.annotations.Nullable;

/** Records a batch of the demo with its journey. */
@ApplicationScoped
class DemoBatches {

  @Inject private TraceService trace;
  @Inject private DemoPictures pictures;
  @Inject private PublicFiles files;
  @Inject private DemoDays days;

  void load(BrandFile.BatchEntry batch) {
    trace.record(
        new NewBatch(
            Gtin.parse(batch.gtin()),
            new Lot(batch.lot()),
            new TraceCode(batch.code()),
            template(batch),
            batch.quantity(),
            days.moved(batch.producedOn()),
            days.moved(batch.expiresOn()),
            batch.events().stream().map(this::step).toList(),
            true));
  }

  private NewStep step(BrandFile.EventEntry event) {
    return NewStep.of(event.kind(), days.moved(event.at()), event.place(), event.actor())
        .position(position(event.lat(), event.lon()))
        .note(Optional.of(event.note()))
        .measurements(
            event.measurements().stream()
                .map(m -> new TraceStep.Measurement(m.name(), m.value(), m.unit()))
                .toList())
        .certificate(Optional.ofNullable(event.certificate()))
        .photos(
            Optional.ofNullable(event.picture()).map(file -> picture(file, event)).stream()
                .toList())
        .video(Optional.ofNullable(event.film()).map(this::film))
        .build();
  }

  private static TraceTemplate template(BrandFile.BatchEntry batch) {
    return switch (batch.events().get(0).kind()) {
      case PLANTING -> TraceTemplate.CROP;
      case BREEDING -> TraceTemplate.LIVESTOCK;
      case CATCH -> TraceTemplate.FISHING;
      default -> TraceTemplate.PROCESSED;
    };
  }

  private Picture picture(String file, BrandFile.EventEntry event) {
    return pictures.keep(file, "环节插画：%s", "Illustration of the step: %s", event.place());
  }

  private TraceStep.Video film(BrandFile.FilmEntry film) {
    MediaFile kept =
        files.keepVideo(DemoFile.bytes("films/" + film.file()), film.title().zh());
    return new TraceStep.Video(
        kept.key(), kept.type().mediaType(), film.title(), Optional.empty());
  }

  private static Optional<TraceStep.Position> position(@Nullable Double lat, @Nullable Double lon) {
    return lat == null || lon == null
        ? Optional.empty()
        : Optional.of(new TraceStep.Position(lat, lon));
  }
}
