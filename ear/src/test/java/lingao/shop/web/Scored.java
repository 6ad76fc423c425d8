package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lingao.shop.web.JudgedQuery.Product;

/** What was found for a query, and how good that is (Järvelin and Kekäläinen, 2002). */
final class Scored {

  private static final int DEPTH = 10;

  private final JudgedQuery query;
  private final List<String> slugs = new ArrayList<>();
  private final List<Integer> grades = new ArrayList<>();
  private final List<Integer> best;

  Scored(JudgedQuery query, JsonNode answer, List<Product> catalog) {
    this.query = query;
    Map<String, Product> bySlug =
        catalog.stream().collect(Collectors.toMap(Product::slug, Function.identity()));
    for (JsonNode item : answer.get("items")) {
      slugs.add(item.get("slug").asText());
      grades.add(query.grade(bySlug.get(item.get("slug").asText())));
    }
    best =
        catalog.stream()
            .map(query::grade)
            .filter(grade -> grade > 0)
            .sorted((a, b) -> b - a)
            .toList();
    assertThat(best).as("products for " + query.text()).isNotEmpty();
  }

  JudgedQuery query() {
    return query;
  }

  List<String> slugs() {
    return slugs;
  }

  /** Discounted gain of the first ten, over that of the best ten. */
  double ndcg() {
    return gain(grades) / gain(best);
  }

  /** How many of the products that were meant are among the first ten. */
  double recall() {
    long relevant = best.stream().filter(this::isRelevant).count();
    return grades.stream().limit(DEPTH).filter(this::isRelevant).count()
        / (double) Math.min(DEPTH, relevant);
  }

  /** One over the place of the first product that was meant. */
  double reciprocalRank() {
    return IntStream.range(0, grades.size())
        .filter(place -> isRelevant(grades.get(place)))
        .mapToDouble(place -> 1.0 / (place + 1))
        .findFirst()
        .orElse(0);
  }

  /** Good answers; where a query has none, the next best. */
  private boolean isRelevant(int grade) {
    return grade >= Math.min(2, best.get(0));
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(DEPTH, grades.size()))
        .mapToDouble(
            place -> (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2)))
        .sum();
  }
}
