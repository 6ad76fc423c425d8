package lingao.bench.buying;

import static lingao.bench.Report.cells;

import java.util.Comparator;
import java.util.List;
import lingao.bench.Report;
import lingao.bench.load.Measured;

/** Writes down what the buying bench found, and which of its aims were met. */
final class BuyingReport {

  private static final double HALF = 0.5;
  private static final double CHECKOUT_P99 = 200;

  private static final String HOW =
      """
      An order is one `POST /api/v1/orders` over HTTP of a basket that was filled before: priced anew, its freight and
      promise worked out, its stock reserved, written and committed, and its payment opened at the local stand-in for
      Stripe, which commits transactions of its own in the same PostgreSQL. *Bare* is the least that the same PostgreSQL
      needs in the same run: one conditional update of the stock, its movement, an order and a line, four prepared
      statements and a commit, straight from JDBC, as many connections as buyers, but no more than %d. Commits are
      durable (`fsync` on). *Checkout* is `GET /checkout` with a basket of one line. Times are in milliseconds.
      """
          .formatted(BareOrders.MOST_CONNECTIONS);

  private final List<OrderRate> rates;
  private final Measured checkout;

  BuyingReport(List<OrderRate> rates, Measured checkout) {
    this.rates = rates;
    this.checkout = checkout;
  }

  void write(Report report) {
    report.paragraph(HOW);
    report.heading("Aims");
    report.table(cells("Aim", "Found", "Met"), List.of(half(), checkout(), failures()));
    report.heading("Orders");
    report.table(
        cells("Buyers", "orders/s", "bare/s", "ratio", "p50", "p95", "p99", "failures"),
        rates.stream().map(BuyingReport::row).toList());
    report.heading("Checkout page, %d buyers".formatted(BuyingBench.CHECKOUT_BUYERS));
    report.table(
        cells("Page", "pages/s", "p50", "p95", "p99", "failures"),
        List.of(
            cells(
                "/checkout",
                figure(checkout.perSecond()),
                figure(checkout.p50()),
                figure(checkout.p95()),
                figure(checkout.p99()),
                checkout.failures())));
  }

  private List<String> half() {
    OrderRate worst =
        rates.stream().min(Comparator.comparingDouble(OrderRate::ratio)).orElseThrow();
    return cells(
        "at least half as many orders a second as bare transactions",
        "%.2f at worst (%d buyers, %s)".formatted(worst.ratio(), worst.buyers(), worst.spread()),
        met(worst.ratio() >= HALF));
  }

  private List<String> checkout() {
    return cells(
        "checkout page p99 under %.0f ms with %d buyers"
            .formatted(CHECKOUT_P99, BuyingBench.CHECKOUT_BUYERS),
        "%.1f ms".formatted(checkout.p99()),
        met(checkout.p99() < CHECKOUT_P99 && checkout.failures() == 0));
  }

  private List<String> failures() {
    long failures = rates.stream().mapToLong(rate -> rate.ours().failures()).sum();
    return cells("every order placed", failures + " failures", met(failures == 0));
  }

  private static List<String> row(OrderRate rate) {
    return cells(
        rate.buyers() + ", " + rate.spread(),
        figure(rate.ours().perSecond()),
        figure(rate.bare()),
        "%.2f".formatted(rate.ratio()),
        figure(rate.ours().p50()),
        figure(rate.ours().p95()),
        figure(rate.ours().p99()),
        rate.ours().failures());
  }

  private static String figure(double value) {
    return "%.1f".formatted(value);
  }

  private static String met(boolean met) {
    return met ? "yes" : "**no**";
  }
}
