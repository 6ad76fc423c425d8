package lingao.storefront.web.story;

import static lingao.storefront.web.story.StepBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lingao.catalog.trace.TraceStepKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyMapTest {

  private static final String DAY = "2026-10-09T08:00:00+08:00";
  private static final Place LINCHENG = new Place(109.6905, 19.9086);
  private static final Place HAIKOU = new Place(110.3426, 20.0442);

  @ParameterizedTest
  @EnumSource(Frame.class)
  void aKilometreIsAsLongEastwardsAsNorthwards(Frame frame) {
    Point here = frame.point(LINCHENG);
    double north = here.y() - frame.point(new Place(109.6905, 19.9986)).y();
    double east = frame.point(new Place(109.6905 + 0.09 / Place.SHORTER, 19.9086)).x() - here.x();

    assertThat(east).isCloseTo(north, within(0.01));
    assertThat(north).isCloseTo(frame.units(10.008), within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "109.6905, 19.9086, true", // the county town
    "109.4351, 19.9602, false", // a cage in Houshui Bay
    "109.6688, 20.0216, false", // off Lingao Cape
    "109.7265, 19.5874, true", // the hills of Heshe
    "109.857, 19.842, true" // bananas of Huangtong
  })
  void fieldsLieInTheCountyAndCagesInTheSea(double east, double north, boolean inTheCounty) {
    assertThat(holds(Terrain.COUNTY, new Place(east, north))).isEqualTo(inTheCounty);
    assertThat(holds(Terrain.LAND, new Place(east, north))).isEqualTo(inTheCounty);
  }

  @Test
  void allTownsLieInTheCounty() {
    assertThat(MapName.TOWNS).hasSize(10).allMatch(town -> holds(Terrain.COUNTY, town.place()));
    assertThat(MapName.BAYS).noneMatch(bay -> holds(Terrain.LAND, bay.place()));
    assertThat(holds(Terrain.LAND, HAIKOU)).isTrue();
  }

  @Test
  void theWayToHaikouGoesByTheRoadAndBackTheSame() {
    List<Place> there = Terrain.way(LINCHENG, HAIKOU);
    List<Place> back = Terrain.way(HAIKOU, LINCHENG);

    assertThat(there).containsSubsequence(Terrain.ROAD_TO_HAIKOU);
    assertThat(Stream.iterate(back.size() - 1, i -> i >= 0, i -> i - 1).map(back::get))
        .containsExactlyElementsOf(there);
  }

  @Test
  void aShortWayIsStraight() {
    assertThat(Terrain.way(LINCHENG, new Place(109.7, 19.9))).hasSize(2);
  }

  @Test
  void stopsThatWouldCoverEachOtherShareASign() {
    List<Stop> stops =
        Journey.of(
                Stream.of(
                        at("a", 19.9322, 109.5494),
                        at("b", 19.935, 109.552),
                        at("c", 19.94, 109.556),
                        at("d", 19.907, 109.693),
                        at("e", 19.9322, 109.5494))
                    .map(StepBuilder::build)
                    .toList())
            .stops();

    assertThat(Marker.of(stops, Frame.COUNTY))
        .extracting(Marker::label)
        .containsExactly("1–3,5", "4");
    assertThat(Marker.of(stops, Frame.COUNTY).get(0).width()).isGreaterThan(24);
  }

  @Test
  void aMapDrawsItsSignsWithinItsFrameAndLeavesOutWhatItDoesNotShow() {
    List<Stop> stops =
        Journey.of(
                Stream.of(
                        at("a", 19.96, 109.387),
                        at("b", 19.909, 109.69),
                        at("c", 20.0442, 110.3426),
                        at("d", 39.9, 116.4))
                    .map(StepBuilder::build)
                    .toList())
            .stops();

    Document county = draw(Frame.COUNTY, stops);
    assertThat(county.select(".map__number").eachText()).containsExactly("1", "2");
    assertThat(Double.parseDouble(county.select(".map__marker").first().attr("x"))).isPositive();
    assertThat(county.select(".map__town").eachText()).contains("Heshe", "Duowen").hasSize(10);
    assertThat(draw(Frame.ROAD_TO_HAIKOU, stops).select(".map__number").eachText())
        .containsExactly("1", "2", "3");
  }

  private static StepBuilder at(String event, double latitude, double longitude) {
    return step(event, TraceStepKind.STORAGE, DAY).at("某处", "Somewhere", latitude, longitude);
  }

  private static Document draw(Frame frame, List<Stop> stops) {
    return Jsoup.parseBodyFragment(
        "<svg>" + JourneyMap.draw(frame, stops, Locale.ENGLISH).markup() + "</svg>");
  }

  /** Whether a place is within an outline: a ray eastwards crosses it an odd number of times. */
  private static boolean holds(List<Place> outline, Place place) {
    boolean within = false;
    for (int i = 0; i < outline.size(); i++) {
      Place a = outline.get(i);
      Place b = outline.get((i + 1) % outline.size());
      if (a.north() > place.north() != b.north() > place.north()
          && place.east()
              < a.east()
                  + (place.north() - a.north()) / (b.north() - a.north()) * (b.east() - a.east())) {
        within = !within;
      }
    }
    return within;
  }

  @Test
  void aSignOfManyStopsTellsTheFirstAndTheLast() {
    Point here = new Point(10, 10);

    assertThat(new Marker(here, List.of(2, 3, 5, 6)).label()).isEqualTo("2,3,5,6");
    assertThat(new Marker(here, List.of(9, 14, 15, 16, 20, 24)).label()).isEqualTo("9…24");
  }
}
