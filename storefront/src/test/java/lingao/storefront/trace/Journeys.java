package lingao.storefront.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.storefront.Samples;

/** A batch with a journey of three steps on two days of the county. */
final class Journeys {

  static final TraceCode CODE = new TraceCode("LG0000200016");
  static final Gtin GTIN = new Gtin("09520008000013");

  private Journeys() {}

  static BatchSummary batch() {
    return new BatchSummary(
        GTIN,
        new Lot("DW261120A"),
        CODE,
        "fresh-water-spinach",
        Samples.text("500 克", "500 g"),
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2026, 11, 25));
  }

  static BatchStory story(boolean expired) {
    return new BatchStory(
        batch(),
        Samples.product(),
        400,
        expired,
        List.of(
            step(TraceStepKind.PLANTING, "2026-11-18T02:00:00Z"),
            // Late in the evening in UTC, already the next day in the county.
            step(TraceStepKind.HARVEST, "2026-11-19T22:30:00Z"),
            step(TraceStepKind.INSPECTION, "2026-11-20T01:00:00Z")));
  }

  private static TraceStep step(TraceStepKind kind, String at) {
    boolean inspected = kind == TraceStepKind.INSPECTION;
    return new TraceStep(
        kind,
        Instant.parse(at),
        Samples.text("多文镇 · 泉水田", "Spring fields, Duowen"),
        Optional.empty(),
        Samples.text("多文合作社（示例）", "Duowen Cooperative (demo)"),
        Samples.text("记录", "Noted"),
        inspected
            ? List.of(
                new TraceStep.Measurement(Samples.text("天数", "Days"), new BigDecimal("40"), "d"),
                new TraceStep.Measurement(
                    Samples.text("糖度", "Sugar"), new BigDecimal("1.20"), "°Bx"))
            : List.of(),
        inspected
            ? Optional.of(Samples.certificate("DEMO-9", Mark.GREEN, CertificateStatus.EXPIRED))
            : Optional.empty(),
        inspected ? Optional.empty() : Optional.of(Samples.picture("田", "Field")));
  }
}
