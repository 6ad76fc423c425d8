package lingao.bench.buying;

import lingao.bench.load.Measured;

/**
 * Orders a second with so many buyers.
 *
 * @param bare transactions a second of {@link BareOrders}, as many buyers
 */
record OrderRate(String spread, int buyers, Measured ours, double bare) {

  double ratio() {
    return ours.perSecond() / bare;
  }
}
