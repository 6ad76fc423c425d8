package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.MediaFile;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PublicFiles;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import org.jspecify.annotations.Nullable;

/** Turns an event of the demo's files into a step. */
@ApplicationScoped
class DemoSteps {

  private static final LocalizedText STORE = new LocalizedText("库温", "Store temperature");
  private static final LocalizedText LORRY = new LocalizedText("车厢温度", "Vehicle temperature");

  @Inject private DemoPictures pictures;
  @Inject private PublicFiles files;
  @Inject private DemoDays days;

  /** Films that are kept already. */
  private final Map<String, MediaFile> films = new ConcurrentHashMap<>();

  /** Begins a load, on whose database nothing is kept yet. */
  void begin() {
    films.clear();
  }

  NewStep step(BrandFile.EventEntry event) {
    return NewStep.of(event.kind(), days.moved(event.at()), event.place(), event.actor())
        .position(position(event.lat(), event.lon()))
        .note(Optional.of(event.note()))
        .measurements(
            event.measurements().stream()
                .map(m -> new TraceStep.Measurement(m.name(), m.value(), m.unit()))
                .toList())
        .readings(readings(event))
        .result(Optional.ofNullable(event.result()))
        .certificate(Optional.ofNullable(event.certificate()))
        .photos(photos(event))
        .video(Optional.ofNullable(event.film()).map(film -> video(film, event)))
        .madeFrom(event.inputs().stream().map(EpcKey::of).toList())
        .into(Optional.ofNullable(event.pallet()).map(EpcKey::of))
        .build();
  }

  private List<TraceStep.Series> readings(BrandFile.EventEntry event) {
    BrandFile.TemperatureEntry entry = event.temperatures();
    if (entry == null) {
      return List.of();
    }
    Instant begin = days.moved(event.at());
    return List.of(
        new TraceStep.Series(
            event.kind() == TraceStepKind.TRANSPORT ? LORRY : STORE,
            "°C",
            IntStream.range(0, entry.values().size())
                .mapToObj(
                    i ->
                        new TraceStep.Reading(
                            begin.plusSeconds(60L * i * entry.minutes()), entry.values().get(i)))
                .toList()));
  }

  private List<Picture> photos(BrandFile.EventEntry event) {
    return Optional.ofNullable(event.picture()).map(file -> picture(file, event)).stream().toList();
  }

  private TraceStep.Video video(BrandFile.FilmEntry film, BrandFile.EventEntry event) {
    MediaFile file =
        films.computeIfAbsent(
            film.file(), f -> files.keepVideo(DemoFile.bytes("films/" + f), film.title().zh()));
    return new TraceStep.Video(
        file.key(), file.type().mediaType(), film.title(), photos(event).stream().findFirst());
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
