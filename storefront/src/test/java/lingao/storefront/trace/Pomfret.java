package lingao.storefront.trace;

import static lingao.storefront.web.story.StepBuilder.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.Lineage;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.Verdict;
import lingao.storefront.Samples;
import lingao.storefront.web.story.StepBuilder;

/** A batch of frozen fish with all that a story can have: from a cage at sea to Haikou. */
final class Pomfret {

  static final TraceCode CODE = new TraceCode("LG0006529065");
  static final String FILM = "5e".repeat(32);
  static final String PAPER = "9a".repeat(32);

  private Pomfret() {}

  static BatchStory story() {
    return story(Verdict.Level.GOOD, Optional.empty());
  }

  /** The same batch, called back. */
  static BatchStory recalled() {
    return story(
        Verdict.Level.RECALLED,
        Optional.of(
            new RecallNotice(
                "R2026-003",
                Samples.text(
                    "抽检发现冷链断过，个别鱼中心温度偏高。", "A check found that the cold chain was broken."),
                Samples.text(
                    "请不要食用，带着包装到购买的地方全额退款。", "Do not eat it; take it back for a full refund."),
                Instant.parse("2026-11-20T02:00:00Z"))));
  }

  private static BatchStory story(Verdict.Level level, Optional<RecallNotice> recall) {
    return new BatchStory(
        new BatchSummary(
            new Gtin("09520006000015"),
            new Lot("DL261009A"),
            CODE,
            "frozen-golden-pomfret",
            Samples.text("单条 500 克", "One fish, 500 g"),
            LocalDate.of(2026, 10, 9),
            LocalDate.of(2027, 10, 9)),
        Samples.product("frozen-golden-pomfret", "单冻金鲳鱼", "Frozen golden pomfret"),
        TraceTemplate.LIVESTOCK,
        1800,
        new Verdict(
            level,
            true,
            List.of(),
            Verdict.CertificateState.VALID,
            Verdict.InspectionState.PASSED,
            recall.isPresent(),
            false,
            false),
        recall,
        Optional.of(
            new ChainHead(
                EpcKey.ofBatch(new Gtin("09520006000015"), new Lot("DL261009A")),
                new EventChain("3f9ac2d1".repeat(8)),
                11,
                Optional.of(Instant.parse("2026-11-23T18:30:00Z")),
                Optional.empty())),
        steps().map(StepBuilder::build).toList(),
        lineage());
  }

  private static Lineage lineage() {
    return new Lineage(
        List.of(
            new Lineage.Source(
                new EpcKey("/01/09520006000091/10/YM260328"),
                Samples.text("金鲳鱼苗", "Pomfret fry"),
                Optional.of(Journeys.CODE),
                Optional.of(Samples.text("后水湾水产苗种场（示例）", "Houshui Bay Hatchery (demo)")),
                Optional.of(Instant.parse("2026-03-28T01:00:00Z")),
                1),
            new Lineage.Source(
                new EpcKey("urn:example:pond:7"),
                Samples.text("7 号塘", "Pond 7"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2)),
        false);
  }

  private static Stream<StepBuilder> steps() {
    return Stream.concat(atSea(), ashore());
  }

  private static Stream<StepBuilder> atSea() {
    return Stream.of(
        cage("e1", TraceStepKind.BREEDING, "2026-03-28T06:40:00+08:00")
            .note(
                "投放八厘米规格鱼苗，活水船运到，过数后分三次缓放。", "Fry of eight centimetres, counted and let in gently.")
            .measured("水温", "Water temperature", "23.8", "°C")
            .measured("数量", "Count", "24000", "pcs")
            .photo(Samples.picture("渔民在网箱边放鱼苗", "Fishers let fry into a cage"))
            .film(FILM, "放鱼苗", "Letting the fry in"),
        cage("e2", TraceStepKind.INPUT, "2026-06-15T05:10:00+08:00")
            .note("改投四号浮性配合饲料，按鱼体重百分之三十分两餐。", "Pellet size 4, thirty per cent in two meals.")
            .measured("溶解氧", "Dissolved oxygen", "64", "mg/L")
            .wrong("小数点点错了：百分之三写成了百分之三十，6.4 写成了 64。", "Decimal points were wrong.", "e3"),
        cage("e3", TraceStepKind.INPUT, "2026-06-15T05:10:00+08:00")
            .note("改投四号浮性配合饲料，按鱼体重百分之三分两餐，饲料批号留底。", "Pellet size 4, three per cent in two meals.")
            .measured("溶解氧", "Dissolved oxygen", "6.4", "mg/L"),
        step("e4", TraceStepKind.INSPECTION, "2026-10-05T09:20:00+08:00")
            .at("县农产品检测室（示例）", "County produce laboratory (demo)", 19.907, 109.693)
            .by("临高农产品检测站（示例）", "Lingao Produce Testing Station (demo)")
            .note("起捕前抽样三十尾，药物残留与重金属项目均合格。", "Thirty fish sampled; residues and metals passed.")
            .found(TraceStep.Result.PASSED)
            .paper(PAPER, "检验报告", "Laboratory report")
            .certified(
                Samples.certificate("DEMO-CONF-0006-03", Mark.GREEN, CertificateStatus.VALID)),
        cage("e5", TraceStepKind.HARVEST, "2026-10-09T02:15:00+08:00")
            .note("停食一日后起网，趁平潮作业，鱼出水即入冰水。", "Netted at slack water, straight into iced water.")
            .measured("平均重量", "Average weight", "512", "g"));
  }

  private static Stream<StepBuilder> ashore() {
    return Stream.of(
        plant("e6", TraceStepKind.PROCESSING, "2026-10-09T04:30:00+08:00")
            .note("去鳞去脏、清洗、按重分级，从码头到上线十一分钟。", "Scaled, gutted, washed and graded by weight.")
            .photo(Samples.picture("车间里分级", "Grading in the plant")),
        plant("e7", TraceStepKind.PACKING, "2026-10-09T06:00:00+08:00")
            .measured("中心温度", "Core temperature", "-18.6", "°C"),
        plant("e8", TraceStepKind.STORAGE, "2026-10-09T08:10:00+08:00")
            .wrong("记到了别的批次上。", "It belongs to another batch."),
        step("e9", TraceStepKind.TRANSPORT, "2026-10-12T06:00:00+08:00")
            .at("临高县电商物流中心 · 冷链库", "County centre, cold store", 19.906, 109.701)
            .by("临高县电商物流中心（示例）", "County logistics centre (demo)")
            .note("冷链车到海口，车厢温度每十分钟自动记录。", "By refrigerated lorry to Haikou.")
            .temperatures(
                IntStream.range(0, 22)
                    .mapToObj(
                        i ->
                            i == 12
                                ? "-17.2"
                                : String.valueOf(-19.5 + Math.round(8 * Math.sin(i / 3.0)) / 10.0))
                    .toArray(String[]::new)),
        step("e10", TraceStepKind.HALL, "2026-10-12T09:40:00+08:00")
            .of(TraceStep.Owner.CONTAINER)
            .at("海口体验馆", "Haikou Hall", 20.0442, 110.3426)
            .by("海口体验馆", "Haikou Hall"));
  }

  private static StepBuilder cage(String event, TraceStepKind kind, String at) {
    return step(event, kind, at).at("后水湾 · 7 号网箱", "Houshui Bay, cage 7", 19.9602, 109.4351);
  }

  private static StepBuilder plant(String event, TraceStepKind kind, String at) {
    return step(event, kind, at)
        .at("调楼水产加工车间", "Diaolou seafood plant", 19.9322, 109.5494)
        .by("调楼金鳍水产加工厂（示例）", "Diaolou Goldfin Seafood Plant (demo)");
  }
}
