package lingao.bench.made;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Rows of made products, each a copy of its pattern's row but for some columns. No campaign lowers
 * the price of a made SKU.
 */
final class Multiplied {

  /** As {@code ChangeLog} does: versions are given under this lock. */
  private static final long CHANGE_LOCK = 0x4c494e47414fL;

  private static final int SOLD_OUT = 20;

  private final Connection connection;
  private final PatternCopy copy;

  Multiplied(Connection connection) {
    this.connection = connection;
    this.copy = new PatternCopy(connection);
  }

  /** Makes the tables {@code made_product} and {@code made_sku}, which end with the transaction. */
  void prepare() throws SQLException {
    execute(
        """
        create temp table made_product (id bigint, pattern bigint, slug text, name jsonb,
          summary jsonb, description jsonb, listed_on date, sold int, rating_sum int,
          rating_count int) on commit drop;
        create temp table made_sku (id bigint, pattern bigint, product_id bigint, code text,
          gtin text, price_fen bigint) on commit drop;
        """);
  }

  /** Adds all that stands in those tables to the catalog, and tells the change log. */
  void addAll() throws SQLException {
    execute("analyze made_product; analyze made_sku");
    String product = "made_product m join product o on o.id = m.pattern";
    addProducts(product);
    copy.add("product_picture", Map.of("product_id", "m.id"), link("product_picture"));
    copy.add("certificate_product", Map.of("product_id", "m.id"), link("certificate_product"));
    addSkus();
    execute("select pg_advisory_xact_lock(" + CHANGE_LOCK + ")");
    execute(
        "insert into catalog_change (type, slug)"
            + " select 'product', slug from made_product order by id");
  }

  private void addProducts(String from) throws SQLException {
    copy.add(
        "product",
        Map.of(
            "id", "m.id",
            "slug", "m.slug",
            "name", "m.name",
            "summary", "m.summary",
            "description", "m.description",
            "listed_on", "m.listed_on",
            "sold", "m.sold",
            "rating_sum", "m.rating_sum",
            "rating_count", "m.rating_count"),
        from);
  }

  private void addSkus() throws SQLException {
    copy.add(
        "sku",
        Map.of(
            "id", "m.id",
            "product_id", "m.product_id",
            "code", "m.code",
            "gtin", "m.gtin",
            "price_fen", "m.price_fen",
            "list_price_fen", "null"),
        "made_sku m join sku o on o.id = m.pattern");
    copy.add(
        "stock",
        Map.of(
            "sku_id",
            "m.id",
            "available",
            "case when m.product_id %% %d = 0 then 0 else o.available end".formatted(SOLD_OUT)),
        "made_sku m join stock o on o.sku_id = m.pattern");
  }

  private static String link(String table) {
    return "made_product m join " + table + " o on o.product_id = m.pattern";
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
