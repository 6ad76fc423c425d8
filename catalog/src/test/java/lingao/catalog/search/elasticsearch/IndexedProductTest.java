package lingao.catalog.search.elasticsearch;

import static lingao.catalog.search.elasticsearch.Products.PLAIN;
import static lingao.catalog.search.elasticsearch.Products.WORDS;
import static lingao.catalog.search.elasticsearch.Products.green;
import static lingao.catalog.search.elasticsearch.Products.honey;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDocument;
import org.junit.jupiter.api.Test;

class IndexedProductTest {

  private static final JsonMapper MAPPER = Cluster.mapper();

  @Test
  void comesBackAsTheSameCard() throws JsonProcessingException {
    ProductDocument product = honey(green("2026-01-01", "2026-12-31"));
    assertThat(shown(product, "2026-06-01")).isEqualTo(product.card());
  }

  @Test
  void showsAMarkOnTheDaysOfItsValidityAlone() throws JsonProcessingException {
    ProductDocument product =
        honey(green("2026-01-01", "2026-03-31"), green("2026-06-01", "2026-06-30"));
    assertThat(shown(product, "2025-12-31").marks()).isEmpty();
    assertThat(shown(product, "2026-01-01").marks()).containsExactly(Mark.GREEN);
    assertThat(shown(product, "2026-03-31").marks()).containsExactly(Mark.GREEN);
    assertThat(shown(product, "2026-04-01").marks()).isEmpty();
    assertThat(shown(product, "2026-06-30").marks()).containsExactly(Mark.GREEN);
  }

  @Test
  void writesDaysAsElasticsearchReadsThem() throws JsonProcessingException {
    JsonNode json = MAPPER.readTree(json(honey(green("2026-01-01", "2026-12-31"))));
    assertThat(json.at("/valid/green/0").toString())
        .isEqualTo("{\"gte\":\"2026-01-01\",\"lte\":\"2026-12-31\"}");
    assertThat(json.at("/listed").asText()).isEqualTo("2026-01-09");
  }

  @Test
  void isFoundByNameAndCode() {
    IndexedProduct indexed = IndexedProduct.of(honey(), WORDS);
    assertThat(indexed.name().words()).contains("冬蜜", "winter", "honey");
    assertThat(indexed.name().sounds()).contains("dongmi", "mi");
    assertThat(indexed.alias()).contains("蜜糖");
    assertThat(indexed.story()).contains("山坡", "ivy", "一斤");
    assertThat(indexed.codes()).isEqualTo(List.of("hsfm500", "06901234567892", "6901234567892"));
  }

  @Test
  void aFingerprintTellsWhetherAProductIsKeptAsItIs() {
    IndexedProduct indexed = IndexedProduct.of(honey(), WORDS);
    assertThat(IndexedProduct.of(honey(), WORDS).fingerprint()).isEqualTo(indexed.fingerprint());
    assertThat(IndexedProduct.of(honey(), PLAIN).fingerprint()).isNotEqualTo(indexed.fingerprint());
    assertThat(IndexedProduct.of(honey(green("2026-01-01", "2026-12-31")), WORDS).fingerprint())
        .isNotEqualTo(indexed.fingerprint());
  }

  private static ProductCard shown(ProductDocument product, String day)
      throws JsonProcessingException {
    return MAPPER.readValue(json(product), StoredProduct.class).cardOn(LocalDate.parse(day));
  }

  private static String json(ProductDocument product) throws JsonProcessingException {
    return MAPPER.writeValueAsString(IndexedProduct.of(product, WORDS));
  }
}
