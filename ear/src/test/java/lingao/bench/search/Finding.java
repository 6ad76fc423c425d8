package lingao.bench.search;

import java.util.Optional;
import lingao.bench.load.Measured;

/**
 * What was measured of one kind of question in one catalog.
 *
 * @param questions how many different ones
 * @param limited calls of ours that the database answered, as the search server was too slow
 * @param searches how many queries the search server ran for a call of ours
 * @param one with one client
 * @param many with {@link SearchBench#MANY_CLIENTS} clients
 * @param kept the same of ours, when the shop may give the answers that it keeps
 */
record Finding(
    int products,
    Kind kind,
    int questions,
    long limited,
    double searches,
    Pair one,
    Pair many,
    Measured kept) {

  /**
   * The two sides of a comparison.
   *
   * @param bare the search server itself; nothing where the shop doesn't ask it
   */
  record Pair(Measured ours, Optional<Measured> bare) {

    Optional<Double> ratio() {
      return bare.map(other -> ours.p50() / other.p50());
    }
  }
}
