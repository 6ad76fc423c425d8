package lingao.storefront.web.story;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Land and roads of northern Hainan, simplified by hand for a map on which one finds one's way. Not
 * a survey: the boundary of the county is where it is to about a kilometre.
 */
final class Terrain {

  /** The island's north, closed below and beside all maps. */
  static final List<Place> LAND =
      Place.list(
          "109.1 19.4, 109.1 19.86, 109.22 19.89, 109.3 19.905, 109.36 19.876, 109.4 19.846, 109.44"
              + " 19.826, 109.475 19.835, 109.5 19.86, 109.513 19.88, 109.522 19.892, 109.519"
              + " 19.904, 109.531 19.912, 109.537 19.925, 109.533 19.938, 109.546 19.944, 109.56"
              + " 19.955, 109.573 19.972, 109.59 19.983, 109.612 19.988, 109.627 19.985, 109.633"
              + " 19.977, 109.64 19.971, 109.648 19.97, 109.655 19.974, 109.66 19.984, 109.675"
              + " 19.992, 109.692 20.003, 109.706 20.012, 109.718 20.006, 109.735 19.99, 109.752"
              + " 19.975, 109.772 19.962, 109.792 19.95, 109.808 19.938, 109.822 19.946, 109.826"
              + " 19.964, 109.822 19.985, 109.836 19.995, 109.85 19.985, 109.862 19.963, 109.88"
              + " 19.95, 109.902 19.957, 109.925 19.985, 109.945 20.008, 109.965 20, 109.985"
              + " 19.972, 110 19.95, 110.02 19.945, 110.035 19.965, 110.06 19.978, 110.085 19.985,"
              + " 110.11 19.99, 110.125 20.01, 110.135 20.04, 110.16 20.052, 110.195 20.045,"
              + " 110.235 20.03, 110.268 20.03, 110.295 20.04, 110.312 20.062, 110.34 20.072,"
              + " 110.37 20.082, 110.4 20.075, 110.43 20.068, 110.47 20.058, 110.6 20.05, 110.6"
              + " 19.4");

  /** Lingao county, its coast taken from {@link #LAND}. */
  static final List<Place> COUNTY =
      Stream.concat(
              LAND.subList(9, 42).stream(),
              Place.list(
                  "109.897 19.915, 109.908 19.875, 109.885 19.82, 109.838 19.772, 109.812 19.715,"
                      + " 109.795 19.64, 109.762 19.575, 109.712 19.556, 109.664 19.566,"
                      + " 109.632 19.612, 109.58 19.643, 109.556 19.7, 109.534 19.752,"
                      + " 109.522 19.81, 109.508 19.846")
                  .stream())
          .toList();

  /** The river Wenlan, which passes the county town. */
  static final List<Place> RIVER =
      Place.list(
          "109.715 19.7, 109.7 19.75, 109.705 19.8, 109.688 19.85, 109.69 19.885, 109.685 19.91,"
              + " 109.705 19.94, 109.728 19.965, 109.74 19.985");

  /** From the county town to the expressway G98 and on it to the old arcades of Haikou. */
  static final List<Place> ROAD_TO_HAIKOU =
      Place.list(
          "109.69 19.909, 109.705 19.872, 109.735 19.838, 109.775 19.82, 109.825 19.835,"
              + " 109.88 19.85, 109.94 19.862, 110 19.885, 110.07 19.91, 110.12 19.94,"
              + " 110.19 19.965, 110.245 19.985, 110.285 20, 110.315 20.02, 110.335 20.035");

  /** The expressway on the other side of the county, to Danzhou. */
  static final List<Place> ROAD_TO_DANZHOU =
      Place.list(
          "109.775 19.82, 109.72 19.8, 109.64 19.778, 109.55 19.757, 109.45 19.735, 109.3 19.7");

  /** Legs longer than this, degrees of latitude, go by the road. */
  private static final double BY_ROAD = 0.25;

  private Terrain() {}

  /** The way from a place to another: straight when they are near, else by the road to Haikou. */
  static List<Place> way(Place from, Place to) {
    if (from.distance(to) < BY_ROAD) {
      return List.of(from, to);
    }
    int on = nearest(from);
    int off = nearest(to);
    Stream<Place> road =
        on <= off
            ? ROAD_TO_HAIKOU.subList(on, off + 1).stream()
            : IntStream.rangeClosed(off, on).mapToObj(i -> ROAD_TO_HAIKOU.get(on + off - i));
    return Stream.of(Stream.of(from), road, Stream.of(to)).flatMap(part -> part).toList();
  }

  private static int nearest(Place place) {
    int best = 0;
    for (int i = 1; i < ROAD_TO_HAIKOU.size(); i++) {
      if (place.distance(ROAD_TO_HAIKOU.get(i)) < place.distance(ROAD_TO_HAIKOU.get(best))) {
        best = i;
      }
    }
    return best;
  }
}
