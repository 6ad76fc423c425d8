package lingao.shop.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
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

  private final Guest guest;
  private final List<String> skus;
  private final ExecutorService people;
  private final Queue<Acknowledged> orders = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  PurchaseStorm(Guest guest, List<String> skus, int number) {
    this.guest = guest;
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

  /** Answers that say that something is wrong with the order, which it never is. */
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
      } catch (UncheckedIOException | AssertionError e) {
        // The server is away, or what stands before it says so in a page; the next one may be
        // luckier.
        Thread.onSpinWait();
      }
    }
  }

  private void buy(String sku, boolean pay) {
    String basket = guest.basketWith(sku, 1);
    String key = UUID.randomUUID().toString();
    HttpResponse<String> answer = guest.order(key, Guest.checkout(basket, "card"));
    if (answer.statusCode() != 201) {
      if (answer.statusCode() < 500) {
        wrong.add(answer.statusCode() + " " + answer.body());
      }
      return;
    }
    JsonNode placed = Guest.json(answer);
    boolean confirmed = false;
    try {
      confirmed = pay && succeeded(guest.confirm(placed, "pm_card_visa"));
    } finally {
      orders.add(new Acknowledged(key, basket, placed, confirmed));
    }
  }

  private static boolean succeeded(HttpResponse<String> answer) {
    return Guest.json(answer).at("/status").asText().equals("succeeded");
  }
}
