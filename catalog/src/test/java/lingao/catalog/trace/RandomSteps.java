package lingao.catalog.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/** Makes steps of all shapes. */
final class RandomSteps {

  private static final String SIGNS = "空心菜 \"\\<&;=+%/é\uD83D\uDC1Fabc123°";
  private static final List<String> UNITS =
      List.of("°C", "kg", "%", "%RH", "°Bx", "μg/kg", "d", "头");
  private static final List<EpcKey> LOTS =
      Stream.of(
              "/01/09520008000013/10/POND1",
              "/01/09520008000013/10/A%2F2",
              "/01/09520008000013/21/77",
              "/00/095200080000000013",
              "urn:uuid:0d2c2ba5-21e4-4f0a-9b5f-2f6f4c9a0d11")
          .map(EpcKey::of)
          .toList();

  private final Random random;

  private RandomSteps(Random random) {
    this.random = random;
  }

  static NewStep step(Random random) {
    return new RandomSteps(random).step();
  }

  private NewStep step() {
    TraceStepKind kind = any(List.of(TraceStepKind.values()));
    Instant at = Instant.ofEpochMilli(1_500_000_000_000L + random.nextInt());
    return NewStep.of(kind, at, text(), text())
        .position(maybe(() -> new TraceStep.Position(degrees(90), degrees(180))))
        .note(maybe(this::text))
        .measurements(some(4, () -> new TraceStep.Measurement(text(), number(), any(UNITS))))
        .readings(some(2, this::series))
        .result(
            kind == TraceStepKind.INSPECTION
                ? maybe(() -> any(List.of(TraceStep.Result.values())))
                : Optional.empty())
        .certificate(maybe(() -> "DEMO-" + words()))
        .photos(some(3, this::picture))
        .video(maybe(() -> new TraceStep.Video(key(), "video/mp4", text(), maybe(this::picture))))
        .documents(some(2, () -> new TraceStep.Document(key(), "application/pdf", text())))
        .madeFrom(kind == TraceStepKind.PROCESSING ? inputs() : List.of())
        .into(kind == TraceStepKind.PACKING ? maybe(() -> LOTS.get(3)) : Optional.empty())
        .build();
  }

  /** Single things stand before classes. */
  private List<EpcKey> inputs() {
    return Stream.concat(
            LOTS.stream().filter(key -> !key.isBatch()), LOTS.stream().filter(EpcKey::isBatch))
        .filter(key -> random.nextBoolean())
        .toList();
  }

  private TraceStep.Series series() {
    Instant begin = Instant.ofEpochMilli(1_600_000_000_000L + random.nextInt());
    return new TraceStep.Series(
        text(),
        any(UNITS),
        IntStream.rangeClosed(0, random.nextInt(5))
            .mapToObj(i -> new TraceStep.Reading(begin.plusSeconds(60L * i), number()))
            .toList());
  }

  private Picture picture() {
    return new Picture(key(), 1 + random.nextInt(9000), 1 + random.nextInt(9000), text());
  }

  private String key() {
    return new BigInteger(256, random).add(BigInteger.ONE.shiftLeft(256)).toString(16).substring(1);
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5));
  }

  private double degrees(int most) {
    return Math.round((random.nextDouble() * 2 - 1) * most * 1e6) / 1e6;
  }

  private LocalizedText text() {
    return new LocalizedText("中" + words(), words() + "e");
  }

  private String words() {
    int[] signs = SIGNS.codePoints().toArray();
    return random
        .ints(random.nextInt(12), 0, signs.length)
        .map(i -> signs[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
  }
}
