package lingao.shop.buying;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * People who buy one thing after another, most of them paying, and remember what the shop had told
 * them. That a server goes away under their hands is no surprise to them: they begin anew.
 */
final class PurchaseStorm implements AutoCloseable {

  /**
   * An order that the shop has acknowledged.
   *
   * @param confirmed whether the payment was told to have succeeded, too
   */
  record Acknowledged(String key, String basket, JsonNode placed, boolean confirmed) {

    String number() {
      return placed.get("number").asText();
    }
  }

  private static final int UNPAID_ONE_IN = 4;

  private final ShopApi api;
  private final List<String> skus;
  private final ExecutorService people;
  private final Queue<Acknowledged> orders = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  PurchaseStorm(ShopApi api, List<String> skus, int number) {
    this.api = api;
    this.skus = skus;
    this.people = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      int person = i;
      people.execute(() -> shop(person));
    }
  }

  List<Acknowledged> orders() {
    return List.copyOf(orders);
  }

  /** Answers that say that something is wrong with the request, which it never is. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Lets everybody end what they are at. */
  @Override
  public void close() throws InterruptedException {
    over = true;
    people.shutdown();
    if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the storm does not end");
    }
  }

  private void shop(int person) {
    for (int turn = 0; !over; turn++) {
      try {
        buy(skus.get((person + turn) % skus.size()), turn % UNPAID_ONE_IN != 0);
      } catch (UnexpectedAnswer e) {
        if (e.status() < 500) {
          wrong.add(String.valueOf(e.getMessage()));
        }
        Thread.onSpinWait();
      } catch (RuntimeException e) {
        Thread.onSpinWait();
      }
    }
  }

  private void buy(String sku, boolean pay) {
    String basket = api.basketOf(sku, 1);
    String key = UUID.randomUUID().toString();
    JsonNode placed = ShopApi.expect(201, api.order(basket, key));
    boolean confirmed = false;
    try {
      confirmed = pay && succeeded(api.confirm(placed));
    } finally {
      orders.add(new Acknowledged(key, basket, placed, confirmed));
    }
  }

  private static boolean succeeded(HttpResponse<String> answer) {
    return ShopApi.expect(200, answer).get("status").asText().equals("succeeded");
  }
}
