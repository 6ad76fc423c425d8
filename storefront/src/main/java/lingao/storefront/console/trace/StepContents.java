package lingao.storefront.console.trace;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.brand.BrandService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.EntryDesk;
import lingao.catalog.trace.entry.Measure;
import lingao.catalog.trace.entry.NetworkPlace;
import lingao.catalog.trace.entry.NetworkPlaces;
import lingao.catalog.trace.entry.StepFields;

/** What the form of a record holds: choices, and what is likely from the records before. */
final class StepContents {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

  private final EntryDesk desk;
  private final NetworkPlaces places;
  private final BrandService brands;
  private final ShopTime time;

  StepContents(EntryDesk desk, NetworkPlaces places, BrandService brands, ShopTime time) {
    this.desk = desk;
    this.places = places;
    this.brands = brands;
    this.time = time;
  }

  StepFormPanel.Content of(
      BatchStory story, TraceStepKind kind, StepFrame.Sent sent, Locale locale) {
    return new StepFormPanel.Content(
        kind,
        sent.values(),
        places.all(),
        desk.certificates(story.batch().code()),
        actors(story).stream().map(name -> name.in(locale)).distinct().toList(),
        sent.files());
  }

  /** Now, where and by whom the record before was made. */
  Map<String, String> proposed(BatchStory story) {
    Map<String, String> values = new HashMap<>();
    values.put(StepFields.AT, FORM.format(LocalDateTime.ofInstant(time.now(), ShopTime.ZONE)));
    List<TraceStep> own = own(story);
    if (!own.isEmpty()) {
      place(own.get(own.size() - 1), values);
    }
    actors(story).stream().findFirst().ifPresent(name -> values.put(StepFields.ACTOR, name.zh()));
    return values;
  }

  /** A record as its form would hold it, to be corrected. */
  Map<String, String> of(BatchStory story, TraceStep step) {
    Map<String, String> values = new HashMap<>();
    values.put(StepFields.AT, FORM.format(LocalDateTime.ofInstant(step.at(), ShopTime.ZONE)));
    place(step, values);
    step.position()
        .filter(position -> !isOfItsPlace(step, position))
        .ifPresent(
            p -> {
              values.put(StepFields.LATITUDE, String.valueOf(p.latitude()));
              values.put(StepFields.LONGITUDE, String.valueOf(p.longitude()));
            });
    values.put(StepFields.ACTOR, step.actor().zh());
    step.note()
        .ifPresent(
            note -> {
              values.put(StepFields.NOTE, note.zh());
              values.put(StepFields.NOTE_EN, note.en().equals(note.zh()) ? "" : note.en());
            });
    step.result().ifPresent(r -> values.put(StepFields.RESULT, r.name().toLowerCase(Locale.ROOT)));
    step.certificate().ifPresent(c -> values.put(StepFields.CERTIFICATE, c.number()));
    if (step.kind() == TraceStepKind.PROCESSING) {
      values.put(StepFields.INPUTS, inputs(story));
    }
    step.measurements()
        .forEach(
            m ->
                Measure.of(step.kind()).stream()
                    .filter(known -> known.isOf(m))
                    .findFirst()
                    .ifPresent(
                        known ->
                            values.put(
                                StepFields.MEASURE + known.slug(), m.value().toPlainString())));
    return values;
  }

  /** Then another place that is chosen brings its own. */
  private boolean isOfItsPlace(TraceStep step, TraceStep.Position position) {
    return places.all().stream()
        .filter(place -> place.isCalled(step.place().zh()))
        .anyMatch(place -> place.position().filter(position::equals).isPresent());
  }

  /** From what the batch was made, one step back. */
  private static String inputs(BatchStory story) {
    return story.lineage().sources().stream()
        .filter(source -> source.depth() == 1)
        .flatMap(source -> source.code().stream())
        .map(code -> code.value())
        .collect(Collectors.joining(", "));
  }

  private void place(TraceStep step, Map<String, String> values) {
    Optional<NetworkPlace> known =
        places.all().stream().filter(p -> p.isCalled(step.place().zh())).findFirst();
    values.put(StepFields.PLACE, known.map(NetworkPlace::code).orElse(StepFields.OWN_PLACE));
    if (known.isEmpty()) {
      values.put(StepFields.PLACE_WORDS, step.place().zh());
    }
  }

  /** Who recorded before, the last first; then who holds the licence of the brand. */
  private List<LocalizedText> actors(BatchStory story) {
    Set<LocalizedText> actors = new LinkedHashSet<>();
    List<TraceStep> own = new ArrayList<>(own(story));
    Collections.reverse(own);
    own.forEach(step -> actors.add(step.actor()));
    brands
        .brand(new Slug(story.product().brand().slug()))
        .ifPresent(brand -> actors.add(brand.licence().holder()));
    return List.copyOf(actors);
  }

  private static List<TraceStep> own(BatchStory story) {
    return story.steps().stream()
        .filter(s -> s.origin().owner() == TraceStep.Owner.OWN && s.stands())
        .toList();
  }
}
