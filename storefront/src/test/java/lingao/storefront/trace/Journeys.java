package lingao.storefront.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.Lineage;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.Verdict;
import lingao.storefront.Samples;

/** A batch with a journey of three steps on two days of the county. */
public final class Journeys {

  /** Of the batch. */
  public static final TraceCode CODE = new TraceCode("LG0000200016");

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

  /** The batch with its journey; two records are missing. */
  public static BatchStory story(boolean expired) {
    return new BatchStory(
        batch(),
        Samples.product(),
        TraceTemplate.CROP,
        400,
        verdict(expired),
        Optional.empty(),
        Optional.of(
            new ChainHead(
                batch().key(),
                new EventChain("ab".repeat(32)),
                3,
                Optional.empty(),
                Optional.empty())),
        List.of(
            step(TraceStepKind.PLANTING, "2026-11-18T02:00:00Z"),
            // Late in the evening in UTC, already the next day in the county.
            step(TraceStepKind.HARVEST, "2026-11-19T22:30:00Z"),
            step(TraceStepKind.INSPECTION, "2026-11-20T01:00:00Z")),
        Lineage.NONE);
  }

  static Verdict verdict(boolean expired) {
    return new Verdict(
        expired ? Verdict.Level.EXPIRED : Verdict.Level.INCOMPLETE,
        false,
        List.of(TraceStepKind.INPUT, TraceStepKind.PACKING),
        Verdict.CertificateState.VALID_THEN,
        Verdict.InspectionState.PASSED,
        false,
        expired,
        false);
  }

  private static TraceStep step(TraceStepKind kind, String at) {
    boolean inspected = kind == TraceStepKind.INSPECTION;
    return new TraceStep(
        "urn:uuid:00000000-0000-0000-0000-00000000000" + kind.ordinal() % 10,
        kind,
        Instant.parse(at),
        Instant.parse(at),
        new TraceStep.Origin(TraceStep.Owner.OWN, batch().key()),
        Samples.text("多文镇 · 泉水田", "Spring fields, Duowen"),
        Optional.empty(),
        Samples.text("多文合作社（示例）", "Duowen Cooperative (demo)"),
        Optional.of(Samples.text("记录", "Noted")),
        inspected
            ? List.of(
                new TraceStep.Measurement(Samples.text("天数", "Days"), new BigDecimal("40"), "d"),
                new TraceStep.Measurement(
                    Samples.text("糖度", "Sugar"), new BigDecimal("1.20"), "°Bx"))
            : List.of(),
        List.of(),
        inspected ? Optional.of(TraceStep.Result.PASSED) : Optional.empty(),
        inspected
            ? Optional.of(Samples.certificate("DEMO-9", Mark.GREEN, CertificateStatus.EXPIRED))
            : Optional.empty(),
        inspected ? List.of() : List.of(Samples.picture("田", "Field")),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
