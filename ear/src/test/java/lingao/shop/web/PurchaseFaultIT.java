package lingao.shop.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.TestData;
import lingao.shop.web.PurchaseStorm.Acknowledged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The servers killed in the middle of a purchase storm. */
@ExtendWith(ShopUnderTest.class)
@Isolated
@Tag("faults")
class PurchaseFaultIT {

  private static final List<String> SKUS = List.of("DW-KXC-500", "LC-LXZ-H");
  private static final int PEOPLE = 8;
  private static final int ENOUGH = 30;

  private static final String ASTRAY =
      "select count(*) from stub_object i where i.kind = 'intent' and i.body ->> 'status' ="
          + " 'succeeded' and not exists (select from shop_order o where o.paid_intent = i.id and"
          + " o.status <> 'CANCELLED') and not exists (select from refund r where r.intent = i.id"
          + " and r.status = 'SUCCEEDED')";

  private static final String TWICE =
      "select count(*) from (select order_number from payment where status = 'CAPTURED'"
          + " group by order_number having count(*) > 1) as paid";

  private final RunningShop shop;
  private final Http http;
  private final Guest guest;
  private final Books books;

  PurchaseFaultIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
    this.guest = new Guest(http);
    this.books = new Books(shop);
  }

  @Test
  void nothing_acknowledged_is_lost_when_the_shop_is_killed() throws Exception {
    PurchaseStorm storm = storm();
    try (storm) {
      await().atMost(60, SECONDS).until(() -> storm.orders().size() > ENOUGH);
      shop.payara().kill();
    }
    shop.payara().start();
    shop.payara().deploy(TestData.ear().toAbsolutePath());
    await().atMost(120, SECONDS).ignoreExceptions().until(this::isReady);

    everythingAddsUp(storm);
  }

  @Test
  void nothing_acknowledged_is_lost_when_the_database_is_killed_and_the_shop_recovers_by_itself()
      throws Exception {
    PurchaseStorm storm = storm();
    try (storm) {
      await().atMost(60, SECONDS).until(() -> storm.orders().size() > ENOUGH);
      shop.postgres().orElseThrow().kill();
      shop.postgres().orElseThrow().start();
      int soFar = storm.orders().size();
      await().atMost(60, SECONDS).until(() -> storm.orders().size() > soFar + ENOUGH);
    }
    everythingAddsUp(storm);
  }

  private PurchaseStorm storm() {
    SKUS.forEach(sku -> books.receive(sku, 100_000));
    return new PurchaseStorm(guest, SKUS, PEOPLE);
  }

  private boolean isReady() {
    return http.get("/health/ready").statusCode() == 200;
  }

  private void everythingAddsUp(PurchaseStorm storm) {
    assertThat(storm.wrong()).isEmpty();
    for (Acknowledged order : storm.orders()) {
      JsonNode now = Guest.json(guest.look(order.placed()));
      assertThat(now.get("totalFen")).isEqualTo(order.placed().get("totalFen"));
      String checkout = Guest.checkout(order.basket(), "card");
      assertThat(Guest.json(guest.order(order.key(), checkout)).get("number"))
          .as("the same key gives the same order")
          .isEqualTo(order.placed().get("number"));
    }
    storm.orders().stream()
        .filter(Acknowledged::confirmed)
        .forEach(
            order -> await().alias(order.number()).atMost(60, SECONDS).until(() -> isPaid(order)));
    stockAddsUp();
    moneyAddsUp();
  }

  private boolean isPaid(Acknowledged order) {
    return Guest.json(guest.look(order.placed())).at("/status").asText().equals("paid");
  }

  private void stockAddsUp() {
    assertThat(books.one("select count(*) from stock_difference")).isZero();
    assertThat(
            books.one(
                "select count(*) from stock s where s.reserved <> (select coalesce(sum(l.quantity),"
                    + " 0) from order_line l join shop_order o on o.number = l.order_number join"
                    + " sku on sku.code = l.sku where sku.id = s.sku_id and o.stock_point = s.point"
                    + " and o.status = 'TO_PAY')"))
        .as("stock reserved for other than the orders to be paid")
        .isZero();
  }

  /** Whatever the gateway has taken belongs to a paid order, once, or has been given back. */
  private void moneyAddsUp() {
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertThat(books.one(ASTRAY)).as("charges gone astray").isZero());
    assertThat(books.one(TWICE)).as("orders paid twice").isZero();
  }
}
