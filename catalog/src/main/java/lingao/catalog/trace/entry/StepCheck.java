package lingao.catalog.trace.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.StepBuilder;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.EntryProblem.Reason;

/** Makes a step of what was typed, or says all that is wrong with it. */
final class StepCheck {

  private static final Duration FAST_CLOCK = Duration.ofMinutes(10);
  private static final Duration LONGEST_AGO = Duration.ofDays(3653);
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_NOTE = 500;
  private static final int MOST_INPUTS = 20;

  /** What people write between codes. */
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\n]+|\\s+(?=[Ll][Gg])");

  private final StepDraft draft;
  private final StepWorld world;
  private final List<EntryProblem> problems = new ArrayList<>();

  StepCheck(StepDraft draft, StepWorld world) {
    this.draft = draft;
    this.world = world;
  }

  /** The step, its photographs and files aside. Refuses with {@link EntryRefused} what is wrong. */
  StepBuilder step() {
    Instant at = at();
    Optional<NetworkPlace> chosen = chosenPlace();
    LocalizedText place = chosen.map(NetworkPlace::name).orElseGet(this::ownPlace);
    LocalizedText actor = words(StepFields.ACTOR, LONGEST_NAME);
    StepBuilder step =
        NewStep.of(draft.kind(), at, place, actor)
            .position(position().or(() -> chosen.flatMap(NetworkPlace::position)))
            .note(note())
            .measurements(measurements())
            .result(result())
            .certificate(certificate())
            .madeFrom(inputs());
    if (!problems.isEmpty()) {
      throw new EntryRefused(problems);
    }
    return step;
  }

  private Instant at() {
    Optional<Instant> written = CountyTimes.moment(draft.get(StepFields.AT));
    if (written.isEmpty()) {
      wrong(StepFields.AT, draft.get(StepFields.AT).isEmpty() ? Reason.MISSING : Reason.NO_TIME);
    } else if (written.get().isAfter(world.now().plus(FAST_CLOCK))) {
      wrong(StepFields.AT, Reason.FUTURE);
    } else if (written.get().isBefore(world.now().minus(LONGEST_AGO))) {
      wrong(StepFields.AT, Reason.LONG_AGO);
    }
    return written.orElse(world.now());
  }

  private Optional<NetworkPlace> chosenPlace() {
    String code = draft.get(StepFields.PLACE);
    if (code.isEmpty() || code.equals(StepFields.OWN_PLACE)) {
      String words = draft.get(StepFields.PLACE_WORDS);
      return world.places().stream().filter(place -> place.isCalled(words)).findFirst();
    }
    return world.places().stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .or(() -> unknownPlace(code));
  }

  private Optional<NetworkPlace> unknownPlace(String code) {
    wrong(StepFields.PLACE, Reason.NO_CHOICE);
    return Optional.of(new NetworkPlace(code, new LocalizedText("-", "-"), Optional.empty()));
  }

  private LocalizedText ownPlace() {
    return words(StepFields.PLACE_WORDS, LONGEST_NAME);
  }

  private LocalizedText words(String field, int longest) {
    String words = told(field, longest);
    if (words.isEmpty()) {
      wrong(field, Reason.MISSING);
    }
    String some = words.isEmpty() ? "-" : words;
    return new LocalizedText(some, some);
  }

  private String told(String field, int longest) {
    String words = draft.get(field);
    if (words.codePointCount(0, words.length()) > longest) {
      wrong(field, Reason.TOO_LONG);
    }
    if (PersonalData.isIn(words)) {
      wrong(field, Reason.PERSONAL);
    }
    return words;
  }

  private Optional<LocalizedText> note() {
    String zh = told(StepFields.NOTE, LONGEST_NOTE);
    String en = told(StepFields.NOTE_EN, LONGEST_NOTE);
    return zh.isEmpty() && en.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocalizedText(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en));
  }

  private Optional<TraceStep.Position> position() {
    String latitude = draft.get(StepFields.LATITUDE);
    String longitude = draft.get(StepFields.LONGITUDE);
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> north = degrees(latitude, 90);
    Optional<BigDecimal> east = degrees(longitude, 180);
    if (north.isEmpty() || east.isEmpty()) {
      wrong(StepFields.LATITUDE, Reason.OUT_OF_RANGE);
      return Optional.empty();
    }
    return Optional.of(new TraceStep.Position(north.get().doubleValue(), east.get().doubleValue()));
  }

  private static Optional<BigDecimal> degrees(String written, int most) {
    return Numbers.of(written).filter(d -> d.abs().compareTo(BigDecimal.valueOf(most)) <= 0);
  }

  private List<TraceStep.Measurement> measurements() {
    List<TraceStep.Measurement> measured = new ArrayList<>();
    for (Measure measure : Measure.of(draft.kind())) {
      String field = StepFields.MEASURE + measure.slug();
      String written = draft.get(field);
      Optional<BigDecimal> number = Numbers.of(written);
      if (!written.isEmpty() && number.isEmpty()) {
        wrong(field, Reason.NO_NUMBER);
      }
      number.ifPresent(
          n ->
              measure
                  .value(n)
                  .ifPresentOrElse(measured::add, () -> wrong(field, Reason.OUT_OF_RANGE)));
    }
    return measured;
  }

  private Optional<TraceStep.Result> result() {
    if (draft.kind() != TraceStepKind.INSPECTION) {
      return Optional.empty();
    }
    return switch (draft.get(StepFields.RESULT)) {
      case "passed" -> Optional.of(TraceStep.Result.PASSED);
      case "failed" -> Optional.of(TraceStep.Result.FAILED);
      case "" -> none(StepFields.RESULT, Reason.MISSING);
      default -> none(StepFields.RESULT, Reason.NO_CHOICE);
    };
  }

  private Optional<String> certificate() {
    String number = draft.get(StepFields.CERTIFICATE);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return world.certificates().contains(number)
        ? Optional.of(number)
        : none(StepFields.CERTIFICATE, Reason.NO_CERTIFICATE);
  }

  private List<EpcKey> inputs() {
    String written = draft.get(StepFields.INPUTS);
    if (written.isEmpty() || draft.kind() != TraceStepKind.PROCESSING) {
      return List.of();
    }
    List<String> codes = BETWEEN.splitAsStream(written).toList();
    if (codes.size() > MOST_INPUTS) {
      wrong(StepFields.INPUTS, Reason.TOO_MANY);
      return List.of();
    }
    List<EpcKey> keys = new ArrayList<>();
    for (String code : codes) {
      input(code.strip()).ifPresent(keys::add);
    }
    return keys.stream().distinct().toList();
  }

  private Optional<EpcKey> input(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<EpcKey> key = world.batches().apply(TraceCode.parse(code));
      if (key.isEmpty()) {
        return none(StepFields.INPUTS, Reason.NO_BATCH);
      }
      return key.get().equals(world.own()) ? none(StepFields.INPUTS, Reason.OWN_BATCH) : key;
    } catch (InvalidValue e) {
      return none(StepFields.INPUTS, Reason.NO_CODE);
    }
  }

  private <T> Optional<T> none(String field, Reason reason) {
    wrong(field, reason);
    return Optional.empty();
  }

  private void wrong(String field, Reason reason) {
    problems.add(new EntryProblem(field, reason));
  }
}
