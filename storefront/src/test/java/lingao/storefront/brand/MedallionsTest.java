package lingao.storefront.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedallionsTest {

  /** The ten towns, as they lie. */
  private static final List<MapPoint> TOWNS =
      List.of(
          CountyMap.point(19.9086, 109.6905),
          CountyMap.point(19.8718, 109.6392),
          CountyMap.point(19.9660, 109.6510),
          CountyMap.point(19.8905, 109.7578),
          CountyMap.point(19.8352, 109.8497),
          CountyMap.point(19.7660, 109.7665),
          CountyMap.point(19.6012, 109.7210),
          CountyMap.point(19.6836, 109.6068),
          CountyMap.point(19.8968, 109.5322),
          CountyMap.point(19.9335, 109.5486));

  @Test
  void leavesRoomBetweenNeighbours() {
    List<MapPoint> places = Medallions.spread(TOWNS);
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        double distance =
            Math.hypot(
                places.get(i).x() - places.get(j).x(), places.get(i).y() - places.get(j).y());
        assertThat(distance).as("%s to %s", i, j).isGreaterThan(2 * Medallions.RADIUS + 8);
      }
    }
  }

  @Test
  void staysOnTheMapAndNearTheTown() {
    List<MapPoint> places = Medallions.spread(TOWNS);
    for (int i = 0; i < places.size(); i++) {
      MapPoint place = places.get(i);
      assertThat(place.x()).isBetween(44.0, CountyMap.WIDTH - 44.0);
      assertThat(place.y()).isBetween(44.0, CountyMap.HEIGHT - 70.0);
      assertThat(Math.hypot(place.x() - TOWNS.get(i).x(), place.y() - TOWNS.get(i).y()))
          .isLessThan(120);
    }
  }

  @Test
  void partsEvenTwoBrandsOfOneTown() {
    List<MapPoint> places = Medallions.spread(List.of(TOWNS.get(0), TOWNS.get(0)));
    assertThat(Math.abs(places.get(0).x() - places.get(1).x())).isGreaterThan(88);
  }
}
