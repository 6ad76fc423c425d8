package lingao.shop.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** People who search all the time, each page anew, and remember what went wrong. */
final class Shoppers implements AutoCloseable {

  private static final List<String> PAGES =
      List.of(
          "/products?q=hongshu&n=%d",
          "/api/v1/products?q=%%E9%%B1%%BC%%20%d",
          "/api/v1/suggest?q=hs&n=%d",
          "/products?category=honey&n=%d",
          "/products/fish-balls?n=%d",
          "/?n=%d");

  private final Http http;
  private final ExecutorService people;
  private final AtomicLong answers = new AtomicLong();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private volatile boolean gone;

  Shoppers(Http http, int number) {
    this.http = http;
    this.people = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      people.execute(this::shop);
    }
  }

  long answers() {
    return answers.get();
  }

  /** What was no good answer. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() throws InterruptedException {
    gone = true;
    people.shutdown();
    people.awaitTermination(30, TimeUnit.SECONDS);
  }

  private void shop() {
    while (!gone) {
      long number = answers.incrementAndGet();
      String path = PAGES.get((int) (number % PAGES.size())).formatted(number);
      try {
        HttpResponse<String> answer = http.get(path);
        if (answer.statusCode() != 200) {
          troubles.add(path + " " + answer.statusCode());
        }
      } catch (RuntimeException e) {
        troubles.add(path + " " + e);
      }
    }
  }
}
