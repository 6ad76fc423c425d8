package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wrong data can't be written, whoever tries. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Test
  void stock_is_never_negative() {
    refused("update stock set available = -1", "stock_available_check");
  }

  @Test
  void prices_are_never_negative() {
    refused("update sku set price_fen = -1", "sku_price_fen_check");
  }

  @Test
  void a_gtin_has_a_right_check_digit_and_is_unique() {
    refused("update sku set gtin = '06291041500214'", "gtin_check");
    refused("update sku set gtin = '06291041500213'", "sku_gtin_key");
  }

  @Test
  void a_text_has_both_languages() {
    refused("update product set name = '{\"zh\": \"蜂蜜\"}'", "localized_text_check");
    refused("update product set name = '{\"zh\": \"蜂蜜\", \"en\": \"\"}'", "localized_text_check");
  }

  @Test
  void a_picture_is_in_the_store() {
    refused(
        "update brand set emblem = jsonb_set(emblem, '{key}', to_jsonb(repeat('0', 64)))",
        "brand_emblem_key_fkey");
  }

  @Test
  void a_demo_certificate_can_not_be_mistaken_for_an_official_one() {
    refused("update certificate set number = 'LB-01-' || id where demo", "certificate_check");
  }

  @Test
  void a_product_belongs_to_a_brand_that_exists() {
    refused("update product set brand_id = 1", "product_brand_id_fkey");
  }

  @Test
  void ratings_are_from_one_to_five() {
    refused("update product set rating_count = 1, rating_sum = 6", "product_check");
    assertThatCode(() -> execute("update product set rating_count = 1, rating_sum = 5 where false"))
        .doesNotThrowAnyException();
  }

  private void refused(String sql, String constraint) {
    assertThatThrownBy(() -> execute(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(constraint);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
