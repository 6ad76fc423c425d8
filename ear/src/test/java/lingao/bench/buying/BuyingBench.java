package lingao.bench.buying;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lingao.bench.Bench;
import lingao.bench.Report;
import lingao.bench.Site;
import lingao.bench.load.Call;
import lingao.bench.load.Load;
import lingao.bench.load.Measured;
import lingao.bench.made.MadeCatalog;
import lingao.bench.made.Parts;

/** Orders a second through the JSON API beside bare transactions, and the checkout page. */
public final class BuyingBench implements Bench {

  static final int SKUS = 1_000;
  static final int CHECKOUT_BUYERS = 16;

  private static final int PRODUCTS = 1_000;
  private static final List<Integer> BUYERS = List.of(1, 16, 64);
  private static final int WARM_UP_SECONDS = 2;

  /** So much code takes part that compiling it is a third of all work in the first minute. */
  private static final int FIRST_WARM_UPS = 6;

  private static final int FIRST_WARM_UP_SECONDS = 10;

  /** More baskets than any load can order from. */
  private static final int BASKETS_A_SECOND = 600;

  @Override
  public String name() {
    return "buying";
  }

  @Override
  public String title() {
    return "Buying";
  }

  @Override
  public void run(Site site, Report report) throws Exception {
    site.console().say("Making a catalog of %,d products.".formatted(PRODUCTS));
    MadeCatalog catalog =
        new MadeCatalog(site.shop().database(), Parts.read(), site.options().seed());
    catalog.growTo(PRODUCTS);
    catalog.awaitCopy();
    new Measuring(site, new Goods(site.shop().database())).write(report);
  }

  /** One system. */
  private record Measuring(Site site, Goods goods) {

    void write(Report report) throws Exception {
      List<String> skus = goods.stock(SKUS);
      BareOrders bare = new BareOrders(goods);
      bare.prepare();
      for (int i = 0; i < FIRST_WARM_UPS; i++) {
        orders(skus, 16, FIRST_WARM_UP_SECONDS);
      }
      List<OrderRate> rates = new ArrayList<>();
      for (int buyers : BUYERS) {
        rates.add(rate(bare, "spread over %,d SKUs".formatted(skus.size()), skus, buyers));
        rates.add(rate(bare, "one hot SKU", skus.subList(0, 1), buyers));
      }
      new BuyingReport(rates, checkout(skus)).write(report);
    }

    private OrderRate rate(BareOrders bare, String spread, List<String> skus, int buyers)
        throws Exception {
      site.console().say("%d buyers, %s.".formatted(buyers, spread));
      Measured ours = orders(skus, buyers, WARM_UP_SECONDS);
      OrderRate rate =
          new OrderRate(
              spread, buyers, ours, bare.perSecond(skus, buyers, site.options().seconds()));
      site.console().say("%.1f orders/s, %.1f bare.".formatted(ours.perSecond(), rate.bare()));
      return rate;
    }

    private Measured orders(List<String> skus, int buyers, int warmUp)
        throws IOException, SQLException {
      int seconds = site.options().seconds();
      List<Call> calls =
          goods.baskets((warmUp + seconds) * BASKETS_A_SECOND, skus).stream()
              .map(Measuring::order)
              .toList();
      return site.generator().run(load(calls, buyers, warmUp));
    }

    private static Call order(String basket) {
      String body =
          """
          {"basketId": "%s", "contact": {"name": "王小妹", "mobile": "13876543210"},
           "delivery": {"kind": "courier", "province": "海南省", "city": "省直辖县级行政区划",
             "county": "临高县", "street": "文明东路 1 号"},
           "paymentMethod": "alipay"}
          """
              .formatted(basket);
      return new Call("/api/v1/orders", body, "application/json", false, Map.of())
          .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Each buyer looks at a basket of their own; its cookie is what the shop itself gives out. */
    private Measured checkout(List<String> skus) throws IOException, InterruptedException {
      site.console().say("%d buyers at the checkout.".formatted(CHECKOUT_BUYERS));
      List<Call> calls = new ArrayList<>();
      for (String sku : skus.subList(0, 100)) {
        calls.add(
            new Call("/checkout", "", "text/html", false, Map.of())
                .with("Cookie", basketCookie(sku)));
      }
      return site.generator().run(load(calls, CHECKOUT_BUYERS, WARM_UP_SECONDS));
    }

    private String basketCookie(String sku) throws IOException, InterruptedException {
      HttpRequest add =
          HttpRequest.newBuilder(shop().resolve("/basket/add"))
              .header("Origin", shop().toString())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("sku=" + sku + "&quantity=1"))
              .build();
      return HttpClient.newHttpClient()
          .send(add, BodyHandlers.discarding())
          .headers()
          .firstValue("Set-Cookie")
          .map(cookie -> cookie.replaceFirst(";.*", ""))
          .orElseThrow(() -> new IOException("no basket was given for " + sku));
    }

    private Load load(List<Call> calls, int clients, int warmUp) {
      return new Load(
          shop().getHost(), shop().getPort(), calls, clients, warmUp, site.options().seconds());
    }

    private URI shop() {
      return URI.create("http://127.0.0.1:" + site.shop().address().getPort());
    }
  }
}
