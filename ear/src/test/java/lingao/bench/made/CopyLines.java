package lingao.bench.made;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.stream.Collectors;
import lingao.bench.made.MadeProduct.MadeSku;
import lingao.catalog.shared.LocalizedText;

/** Products as PostgreSQL's {@code copy … from stdin} takes them. */
final class CopyLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CopyLines() {}

  static String product(MadeProduct made) {
    return line(
        made.id(),
        made.pattern().id(),
        made.slug(),
        json(made.name()),
        json(made.summary()),
        json(made.description()),
        made.listedOn(),
        made.sold(),
        made.ratingSum(),
        made.ratingCount());
  }

  static String sku(MadeProduct made, MadeSku sku) {
    return line(sku.id(), sku.pattern(), made.id(), sku.code(), sku.gtin().value(), sku.priceFen());
  }

  private static String line(Object... values) {
    return Arrays.stream(values)
        .map(value -> value.toString().replace("\\", "\\\\"))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String json(LocalizedText text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
