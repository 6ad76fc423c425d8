package lingao.bench.made;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lingao.bench.made.DemoProduct.DemoSku;
import lingao.catalog.shared.LocalizedText;

/** Reads the demo's products out of the database. */
public final class DemoReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRODUCTS =
      """
      select p.id, p.slug, b.slug as brand, p.category, t.name as town, p.summary, p.description,
        (select coalesce(string_agg(distinct v.mark, ','), '')
          from certificate_product c join valid_certificate v on v.id = c.certificate_id
          where c.product_id = p.id) as marks,
        (select string_agg(concat_ws(' ', s.id, s.position, s.price_fen), ',' order by s.position)
          from sku s where s.product_id = p.id) as skus
      from product p join brand b on b.id = p.brand_id join town t on t.slug = b.town
      where p.slug not like '%-made-%'
      order by p.slug
      """;

  private DemoReader() {}

  /** All of them, by slug. */
  public static List<DemoProduct> read(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(PRODUCTS)) {
      List<DemoProduct> all = new ArrayList<>();
      while (rows.next()) {
        all.add(product(rows));
      }
      return all;
    }
  }

  private static DemoProduct product(ResultSet row) throws SQLException {
    return new DemoProduct(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("brand"),
        row.getString("category"),
        text(row.getString("town")),
        text(row.getString("summary")),
        text(row.getString("description")),
        Arrays.stream(row.getString("marks").split(","))
            .filter(mark -> !mark.isEmpty())
            .map(mark -> mark.toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList(),
        Arrays.stream(row.getString("skus").split(",")).map(DemoReader::sku).toList());
  }

  private static DemoSku sku(String text) {
    String[] fields = text.split(" ");
    return new DemoSku(
        Long.parseLong(fields[0]), Integer.parseInt(fields[1]), Long.parseLong(fields[2]));
  }

  private static LocalizedText text(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new LocalizedText(node.get("zh").asText(), node.get("en").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
