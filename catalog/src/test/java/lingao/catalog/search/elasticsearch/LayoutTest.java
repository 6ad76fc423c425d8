package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
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

  /** Indexes of another layout are built anew: so each change of the file needs a new number. */
  @Test
  void hasItsNumber() throws IOException {
    try (InputStream file = LayoutTest.class.getResourceAsStream("products.json")) {
      CRC32 sum = new CRC32();
      sum.update(file.readAllBytes());
      assertThat(Map.of(ProductIndex.LAYOUT, sum.getValue())).isEqualTo(Map.of(4, 1246420610L));
    }
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
