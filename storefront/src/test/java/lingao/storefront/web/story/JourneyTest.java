package lingao.storefront.web.story;

import static lingao.storefront.web.story.StepBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import org.junit.jupiter.api.Test;

class JourneyTest {

  private static final String DAY = "2026-10-09T08:00:00+08:00";
  private static final String LATER = "2026-10-10T08:00:00+08:00";

  @Test
  void whatWasDeclaredWrongStandsWithWhatIsRightInstead() {
    Journey journey =
        journey(
            step("a", TraceStepKind.INPUT, DAY).wrong("写错", "Typo", "b"),
            step("b", TraceStepKind.INPUT, DAY).wrong("又错", "Again", "c"),
            step("c", TraceStepKind.INPUT, LATER));

    assertThat(journey.steps()).hasSize(1);
    assertThat(journey.steps().get(0).step().eventId()).isEqualTo("c");
    assertThat(journey.steps().get(0).before())
        .extracting(TraceStep::eventId)
        .containsExactly("a", "b");
  }

  @Test
  void whatWasTakenBackWithoutSuccessorIsToldAlone() {
    Journey journey =
        journey(
            step("a", TraceStepKind.STORAGE, DAY).wrong("别的批次", "Another batch"),
            step("b", TraceStepKind.STORAGE, DAY).wrong("没有", "Nowhere", "elsewhere"));

    assertThat(journey.steps()).hasSize(2).allMatch(told -> !told.step().stands());
  }

  @Test
  void correctionsThatLeadInACircleAreToldAndDoNotHang() {
    Journey journey =
        journey(
            step("a", TraceStepKind.INPUT, DAY).wrong("一", "One", "b"),
            step("b", TraceStepKind.INPUT, DAY).wrong("二", "Two", "a"));

    assertThat(journey.steps()).hasSize(2);
  }

  @Test
  void stagesFollowEachOtherAndAnInspectionBelongsToTheOneInWhichItIsMade() {
    List<Chapter> chapters =
        journey(
                step("a", TraceStepKind.HARVEST, DAY),
                step("b", TraceStepKind.INSPECTION, DAY),
                step("c", TraceStepKind.PACKING, DAY),
                step("d", TraceStepKind.INSPECTION, LATER),
                step("e", TraceStepKind.HALL, LATER))
            .chapters();

    assertThat(chapters)
        .extracting(Chapter::stage)
        .containsExactly(Stage.SOURCE, Stage.MAKING, Stage.SHOP);
    assertThat(chapters.get(1).days()).hasSize(2);
    assertThat(chapters.get(1).from()).isEqualTo("2026-10-09");
    assertThat(chapters.get(1).to()).isEqualTo("2026-10-10");
  }

  @Test
  void stopsAreNumberedInOrderAndStepsInARowAtOnePlaceShareOne() {
    Journey journey =
        journey(
            step("a", TraceStepKind.PROCESSING, DAY).at("车间", "Plant", 19.9322, 109.5494),
            step("b", TraceStepKind.STORAGE, DAY).at("冷库", "Store", 19.932, 109.5496),
            step("c", TraceStepKind.INSPECTION, DAY),
            step("d", TraceStepKind.HALL, LATER).at("海口馆", "Haikou", 20.0442, 110.3426),
            step("e", TraceStepKind.STORAGE, LATER).at("车间", "Plant", 19.9322, 109.5494));

    assertThat(journey.stops()).extracting(Stop::number).containsExactly(1, 2, 3);
    assertThat(journey.stops().get(0).kinds())
        .containsExactly(TraceStepKind.PROCESSING, TraceStepKind.STORAGE);
    assertThat(journey.steps())
        .extracting(Told::stop)
        .containsExactly(
            Optional.of(1), Optional.of(1), Optional.empty(), Optional.of(2), Optional.of(3));
    assertThat(journey.begin(journey.stops().get(1))).isEqualTo(4);
    assertThat(journey.leavesTheCounty()).isTrue();
  }

  @Test
  void withoutStepsThereIsNothingToTell() {
    Journey journey = journey();

    assertThat(journey.days()).isZero();
    assertThat(journey.hasPlaces()).isFalse();
    assertThat(journey.chapters()).isEmpty();
  }

  private static Journey journey(StepBuilder... steps) {
    return Journey.of(Stream.of(steps).map(StepBuilder::build).toList());
  }
}
