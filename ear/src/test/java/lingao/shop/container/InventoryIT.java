package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopSecret;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stock is moved by many at once and always adds up. */
@ExtendWith(ArquillianExtension.class)
class InventoryIT {

  private static final String CENTRE = InventoryService.COUNTY_CENTRE;
  private static final String HONEY = "HS-LZ-500";
  private static final String SPINACH = "DW-KXC-500";

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Inject private InventoryService inventory;
  @Inject private ChangeLog changes;
  @Inject private ShopSecret secret;
  @Inject private UserTransaction transaction;

  @AfterEach
  void movements_add_up_to_the_stock() throws SQLException {
    assertThat(one("select count(*) from stock_difference")).isEqualTo("0");
  }

  @Test
  void what_was_there_from_the_start_has_a_movement() throws SQLException {
    assertThat(one("select count(*) from stock where available > 0")).isNotEqualTo("0");
    assertThat(one("select sum(available) from stock"))
        .isEqualTo(one("select sum(available) from stock_movement"));
  }

  @Test
  void pieces_go_from_available_to_reserved_to_sold_and_back() throws SQLException {
    String before = stock(SPINACH);
    int there = available(SPINACH);
    List<StockLine> lines = List.of(new StockLine(SPINACH, 2), new StockLine(SPINACH, 1));
    inventory.reserve(CENTRE, lines, "IT-1");
    assertThat(available(SPINACH)).isEqualTo(there - 3);
    inventory.sell(CENTRE, lines, "IT-1");
    assertThat(stock(SPINACH)).isNotEqualTo(before);
    inventory.takeBack(CENTRE, lines, "IT-1");
    inventory.reserve(CENTRE, lines, "IT-2");
    inventory.release(CENTRE, lines, "IT-2");
    assertThat(stock(SPINACH)).isEqualTo(before);
    assertThat(
            one(
                "select string_agg(reason || quantity, ' ' order by id) from (select id, reason,"
                    + " available + sold as quantity from stock_movement where reference = 'IT-1') m"))
        .isEqualTo("reserved-3 sold3 returned0");
  }

  @Test
  void a_short_line_names_itself_and_nothing_is_reserved() throws SQLException {
    String before = stock(SPINACH);
    int honey = available(HONEY);
    assertThatThrownBy(
            () ->
                inventory.reserve(
                    CENTRE,
                    List.of(
                        new StockLine(SPINACH, 1),
                        new StockLine(HONEY, honey + 1),
                        new StockLine("NO-SUCH", 1)),
                    "IT-3"))
        .isInstanceOfSatisfying(
            OutOfStock.class,
            e ->
                assertThat(e.shortages())
                    .containsExactly(
                        new Shortage(HONEY, honey + 1, honey), new Shortage("NO-SUCH", 1, 0)));
    assertThat(stock(SPINACH)).isEqualTo(before);
    assertThat(one("select count(*) from stock_movement where reference = 'IT-3'")).isEqualTo("0");
  }

  @Test
  void nothing_is_given_back_or_sold_that_was_not_reserved() throws SQLException {
    String before = stock(HONEY);
    List<StockLine> lines = List.of(new StockLine(HONEY, 9999));
    assertThatThrownBy(() -> inventory.release(CENTRE, lines, "IT-4"))
        .hasStackTraceContaining("RELEASED for IT-4");
    assertThatThrownBy(() -> inventory.sell(CENTRE, lines, "IT-4"))
        .hasStackTraceContaining("SOLD for IT-4");
    assertThatThrownBy(() -> inventory.takeBack(CENTRE, lines, "IT-4"))
        .hasStackTraceContaining("RETURNED for IT-4");
    assertThat(stock(HONEY)).isEqualTo(before);
  }

  @Test
  void many_at_once_get_exactly_what_is_there() throws Exception {
    int honey = available(HONEY);
    inventory.reserve(CENTRE, List.of(new StockLine(HONEY, honey)), "IT-5");
    inventory.release(CENTRE, List.of(new StockLine(HONEY, 40)), "IT-5");
    List<Future<Boolean>> buyers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      // In either order: who locks in the order of the lines deadlocks here.
      List<StockLine> both = List.of(new StockLine(HONEY, 1), new StockLine(SPINACH, 1));
      List<StockLine> lines = i % 2 == 0 ? both : List.of(both.get(1), both.get(0));
      buyers.add(executor.submit(() -> buy(lines)));
    }
    int bought = 0;
    for (Future<Boolean> buyer : buyers) {
      bought += buyer.get() ? 1 : 0;
    }
    assertThat(bought).isEqualTo(40);
    assertThat(available(HONEY)).isZero();
    inventory.release(CENTRE, List.of(new StockLine(HONEY, honey)), "IT-5");
    inventory.release(CENTRE, List.of(new StockLine(SPINACH, 40)), "IT-5");
  }

  @Test
  void a_product_that_moved_often_is_announced_once_and_its_sales_are_counted() throws Exception {
    Awaitility.await().until(() -> one("select count(*) from stock_news").equals("0"));
    long version = changes.version();
    long sold = Long.parseLong(one("select sold from product where slug = 'fresh-water-spinach'"));
    List<StockLine> lines = List.of(new StockLine(SPINACH, 1));
    transaction.begin();
    for (int i = 0; i < 5; i++) {
      inventory.reserve(CENTRE, lines, "IT-6");
      inventory.sell(CENTRE, lines, "IT-6");
    }
    assertThat(changes.since(version, 10)).isEmpty();
    transaction.commit();
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> one("select count(*) from stock_news").equals("0"));
    assertThat(changes.since(version, 10))
        .extracting(CatalogChange::slug)
        .containsExactly("fresh-water-spinach");
    assertThat(one("select sold from product where slug = 'fresh-water-spinach'"))
        .isEqualTo(Long.toString(sold + 5));
  }

  @Test
  void what_was_received_is_noted_with_where_it_came_from() throws SQLException {
    inventory.receive(SPINACH, CENTRE, 7, "IT-7");
    assertThat(one("select available from stock_movement where reference = 'IT-7'")).isEqualTo("7");
    assertThatThrownBy(() -> inventory.receive("NO-SUCH", CENTRE, 7, "IT-8"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_secret_signs_for_one_purpose_the_same_on_every_node() throws SQLException {
    String signature = secret.sign("it-one", "L2611297KQ3M8F");
    assertThat(signature).hasSize(43).isEqualTo(secret.sign("it-one", "L2611297KQ3M8F"));
    assertThat(secret.verify("it-one", "L2611297KQ3M8F", signature)).isTrue();
    assertThat(secret.verify("it-two", "L2611297KQ3M8F", signature)).isFalse();
    assertThat(secret.verify("it-one", "L2611297KQ3M8G", signature)).isFalse();
    assertThat(one("select count(*) from shop_secret where name in ('it-one', 'it-two')"))
        .isEqualTo("2");
  }

  private boolean buy(List<StockLine> lines) {
    try {
      inventory.reserve(CENTRE, lines, "IT-5");
      return true;
    } catch (OutOfStock e) {
      return false;
    }
  }

  private int available(String sku) {
    return inventory.available(CENTRE, List.of(sku)).get(sku);
  }

  private String stock(String sku) throws SQLException {
    return one(
        "select available || ' ' || reserved || ' ' || st.sold from stock st join sku s on s.id ="
            + " st.sku_id where s.code = '"
            + sku
            + "' and point = 'county-centre'");
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
