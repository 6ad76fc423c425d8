package lingao.shop.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A query and the products that ought to come first.
 *
 * @param kind what it is an example of
 */
record JudgedQuery(String kind, String text, List<Judgement> judgements) {

  static List<JudgedQuery> all() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(JudgedQuery.class.getResourceAsStream("/relevance/judged.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(JudgedQuery::read)
          .toList();
    }
  }

  private static JudgedQuery read(String line) {
    String[] columns = line.split("\t", -1);
    List<Judgement> judgements = new ArrayList<>();
    for (String judgement : columns[2].split(" ", -1)) {
      int equals = judgement.indexOf('=');
      judgements.add(
          new Judgement(
              judgement.substring(0, equals), Integer.parseInt(judgement.substring(equals + 1))));
    }
    return new JudgedQuery(columns[0], columns[1], judgements);
  }

  /** How good an answer a product is, 0 to 3. */
  int grade(Product product) {
    return judgements.stream()
        .filter(judgement -> judgement.isOf(product))
        .mapToInt(Judgement::grade)
        .findFirst()
        .orElse(0);
  }

  /** What some products are worth. */
  record Judgement(String subject, int grade) {
    private boolean isOf(Product product) {
      return subject.equals(product.slug())
          || subject.equals("brand:" + product.brand())
          || subject.equals("category:" + product.category());
    }
  }

  /** A product of the catalog. */
  record Product(String slug, String brand, String category) {}
}
