package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import lingao.catalog.certification.Mark;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void hasEachFieldOfADocumentAndTheNote() throws IOException {
    assertThat(properties().fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(new Class<?>[] {IndexedProduct.class, ProductIndex.Position.class})
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void hasTheDaysOfEachMark() throws IOException {
    assertThat(properties().at("/valid/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Mark.values()).map(Mark::slug).toList());
  }

  private static JsonNode properties() throws IOException {
    try (InputStream file = LayoutTest.class.getResourceAsStream("products.json")) {
      return Cluster.mapper().readTree(file).at("/mappings/properties");
    }
  }
}
