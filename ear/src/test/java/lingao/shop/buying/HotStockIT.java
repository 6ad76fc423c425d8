package lingao.shop.buying;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody wants the same few pieces at the same moment. */
@ExtendWith(ShopUnderTest.class)
class HotStockIT {

  private static final String SKU = "DW-KXC-500";
  private static final int PIECES = 100;
  private static final int ATTEMPTS = 2000;
  private static final int AT_ONCE = 32;

  private final ShopApi api;
  private final Books books;

  HotStockIT(RunningShop shop) {
    this.api = new ShopApi(shop);
    this.books = new Books(shop);
  }

  @Test
  void two_thousand_attempts_on_a_hundred_pieces_sell_exactly_a_hundred() throws Exception {
    books.stock(SKU, PIECES);
    List<Long> before = books.pieces(SKU);
    List<HttpResponse<String>> answers = attempts();

    Map<Integer, Long> byStatus =
        answers.stream().collect(groupingBy(HttpResponse::statusCode, counting()));
    assertThat(byStatus)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(201, (long) PIECES, 409, (long) ATTEMPTS - PIECES));
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
        .allSatisfy(HotStockIT::namesTheLine);
    assertThat(books.pieces(SKU))
        .isEqualTo(List.of(0L, before.get(1) + PIECES, (long) before.get(2)));
    assertThat(books.one("select count(*) from stock_difference")).isZero();

    JsonNode first = ShopApi.expect(201, answers.stream().filter(HotStockIT::sold).findAny().get());
    ShopApi.expect(200, api.cancel(first));
    assertThat(books.pieces(SKU).get(0)).isEqualTo(1);
  }

  /** Baskets may be filled beforehand with what is there; the orders come all at once. */
  private List<HttpResponse<String>> attempts() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<String>> baskets = people.invokeAll(times(() -> api.basketOf(SKU, 1)));
      List<Callable<HttpResponse<String>>> orders =
          baskets.stream()
              .map(
                  basket ->
                      (Callable<HttpResponse<String>>)
                          () -> api.order(basket.get(), UUID.randomUUID().toString()))
              .toList();
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : people.invokeAll(orders)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdown();
    }
  }

  private static <T> List<Callable<T>> times(Callable<T> work) {
    return IntStream.range(0, ATTEMPTS).mapToObj(i -> work).toList();
  }

  private static boolean sold(HttpResponse<String> answer) {
    return answer.statusCode() == 201;
  }

  private static void namesTheLine(HttpResponse<String> answer) {
    JsonNode problem = ShopApi.expect(409, answer);
    assertThat(problem.get("type").asText()).endsWith("/out-of-stock");
    assertThat(problem.at("/lines/0/sku").asText()).isEqualTo(SKU);
    assertThat(problem.at("/lines/0/wanted").asInt()).isEqualTo(1);
    assertThat(problem.at("/lines/0/available").asInt()).isZero();
  }
}
