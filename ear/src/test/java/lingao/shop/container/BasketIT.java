package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.BrandGroup;
import lingao.catalog.basket.ForgottenBaskets;
import lingao.catalog.basket.Invoice;
import lingao.catalog.basket.UnknownBasket;
import lingao.catalog.basket.UnknownSku;
import lingao.catalog.shared.InvalidValue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Baskets in the container, on the demo catalog. */
@ExtendWith(ArquillianExtension.class)
class BasketIT {

  private static final String SPINACH = "DW-KXC-500";

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private BasketService baskets;
  @Inject private ForgottenBaskets forgotten;
  @Inject private UserTransaction transaction;

  @Test
  void holds_goods_by_brand_at_the_prices_of_the_catalog() throws SQLException {
    String id = baskets.create("127.0.0.1");
    String other =
        one(
            "select s.code from sku s join product p on p.id = s.product_id join brand b on b.id ="
                + " p.brand_id where b.position = 1 order by s.code limit 1");
    assertThat(baskets.add(id, SPINACH, 2)).isEqualTo(2);
    assertThat(baskets.add(id, other, 1)).isEqualTo(1);
    assertThat(baskets.add(id, SPINACH, 3)).isEqualTo(5);
    BasketView view = baskets.view(id);
    assertThat(view.brands()).hasSize(2);
    BrandGroup duowen = view.brands().get(1);
    BasketLine line = duowen.lines().get(0);
    assertThat(line.sku()).isEqualTo(SPINACH);
    assertThat(line.quantity()).isEqualTo(5);
    assertThat(line.unitPrice().fen())
        .isEqualTo(number("select price_fen from sku where code = '" + SPINACH + "'"));
    assertThat(line.available()).isPositive();
    assertThat(line.picture().key()).hasSize(64);
    assertThat(view.goods().fen())
        .isEqualTo(view.lines().stream().mapToLong(l -> l.total().fen()).sum());
    assertThat(view.pieces()).isEqualTo(6);
    assertThat(view.notes()).isEmpty();
  }

  @Test
  void refuses_what_cannot_be() throws SQLException {
    String id = baskets.create("127.0.0.1");
    assertThatThrownBy(() -> baskets.add(id, "NO-SUCH", 1)).isInstanceOf(UnknownSku.class);
    assertThatThrownBy(() -> baskets.add(id, "' or '1'='1", 1)).isInstanceOf(UnknownSku.class);
    assertThatThrownBy(() -> baskets.add(id, SPINACH, 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> baskets.add(id, SPINACH, 100)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> baskets.set(id, SPINACH, 1)).isInstanceOf(UnknownSku.class);
    assertThatThrownBy(() -> baskets.add("x", SPINACH, 1)).isInstanceOf(UnknownBasket.class);
    assertThatThrownBy(() -> baskets.view("x")).isInstanceOf(UnknownBasket.class);
    assertThatThrownBy(() -> baskets.addCoupon(id, "!")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> baskets.setNote(id, "长".repeat(201))).isInstanceOf(InvalidValue.class);
    List<String> codes = strings("select code from sku order by code limit 51");
    for (String code : codes.subList(0, BasketService.MOST_LINES)) {
      baskets.add(id, code, 99);
    }
    assertThatThrownBy(() -> baskets.add(id, codes.get(50), 1)).isInstanceOf(BasketFull.class);
    assertThat(baskets.add(id, codes.get(0), 1)).isEqualTo(99);
    assertThat(baskets.view(id).lines()).hasSize(BasketService.MOST_LINES);
  }

  @Test
  void tells_what_changed_until_the_reader_has_seen_it() throws SQLException {
    String id = baskets.create("127.0.0.1");
    baskets.add(id, SPINACH, 4);
    execute("update basket_line set seen_price_fen = 1 where basket = '" + id + "'");
    execute(
        "insert into basket_line (basket, sku, name, quantity, seen_price_fen) values ('"
            + id
            + "', 'GONE-1', '{\"zh\":\"没了\",\"en\":\"gone\"}', 2, 100)");
    assertThat(baskets.view(id).notes())
        .hasSize(2)
        .anyMatch(n -> n instanceof BasketNote.PriceChanged c && c.before().fen() == 1)
        .anyMatch(n -> n instanceof BasketNote.Gone g && g.name().zh().equals("没了"));
    baskets.acknowledge(id);
    assertThat(baskets.view(id).notes()).isEmpty();
    baskets.fit(id, Map.of(SPINACH, 3));
    assertThat(baskets.view(id).pieces()).isEqualTo(3);
    baskets.fit(id, Map.of());
    assertThat(baskets.view(id).isEmpty()).isTrue();
  }

  @Test
  void keeps_note_invoice_and_coupons_until_it_is_ordered() throws Exception {
    String id = baskets.create("127.0.0.1");
    baskets.add(id, SPINACH, 4);
    baskets.setNote(id, " 中秋快乐\n小海 ");
    baskets.setInvoice(id, Optional.of(Invoice.company("示例公司", "91350100M000100Y43")));
    baskets.addCoupon(id, " shop-10 ");
    baskets.addCoupon(id, "SHOP-10");
    baskets.addCoupon(id, "OTHER");
    baskets.removeCoupon(id, "other");
    BasketView view = baskets.view(id);
    assertThat(view.giftNote()).contains("中秋快乐\n小海");
    assertThat(view.invoice()).contains(Invoice.company("示例公司", "91350100M000100Y43"));
    assertThat(view.coupons()).containsExactly("SHOP-10");
    transaction.begin();
    List<BasketLine> ordered = baskets.claim(id).lines();
    baskets.add(id, SPINACH, 2);
    baskets.clear(id, ordered);
    transaction.commit();
    BasketView left = baskets.view(id);
    assertThat(left.pieces()).isEqualTo(2);
    assertThat(left.giftNote()).isEmpty();
    assertThat(left.invoice()).isEmpty();
    assertThat(left.coupons()).isEmpty();
    baskets.set(id, SPINACH, 0);
    baskets.set(id, SPINACH, 0);
    assertThat(baskets.view(id).isEmpty()).isTrue();
  }

  @Test
  void goes_over_to_who_signs_in_and_adds_to_what_they_had() {
    long customer = 4_711_000_001L;
    String first = baskets.create("127.0.0.1");
    baskets.add(first, SPINACH, 60);
    assertThat(baskets.merge(first, customer)).isEqualTo(first);
    assertThat(baskets.merge(first, customer)).isEqualTo(first);
    assertThat(baskets.of(customer)).contains(first);
    String second = baskets.create("127.0.0.1");
    baskets.add(second, SPINACH, 60);
    baskets.setNote(second, "给奶奶");
    assertThat(baskets.merge(second, customer)).isEqualTo(first);
    BasketView view = baskets.view(first);
    assertThat(view.pieces()).isEqualTo(99);
    assertThat(view.giftNote()).contains("给奶奶");
    assertThat(view.customer()).contains(customer);
    assertThat(baskets.find(second)).isEmpty();
    String stranger = baskets.merge(first, customer + 1);
    assertThat(stranger).isNotEqualTo(first);
    assertThat(baskets.view(stranger).isEmpty()).isTrue();
    assertThat(baskets.of(customer)).contains(first);
  }

  @Test
  void loses_nothing_when_changed_by_many_at_once() throws Exception {
    String id = baskets.create("127.0.0.1");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tasks.add(() -> baskets.add(id, SPINACH, 1));
    }
    for (Future<Integer> done : pool.invokeAll(tasks)) {
      done.get();
    }
    pool.shutdown();
    assertThat(baskets.view(id).pieces()).isEqualTo(40);
  }

  @Test
  void is_swept_when_nobody_touches_it() throws SQLException {
    String old = baskets.create("127.0.0.1");
    baskets.add(old, SPINACH, 1);
    String empty = baskets.create("127.0.0.1");
    String kept = baskets.create("127.0.0.1");
    baskets.add(kept, SPINACH, 1);
    execute("update basket set touched_at = now() - interval '61 days' where id = '" + old + "'");
    execute(
        "update basket set touched_at = now() - interval '8 days' where id in ('"
            + empty
            + "', '"
            + kept
            + "')");
    assertThat(forgotten.sweep()).isGreaterThanOrEqualTo(2);
    assertThat(baskets.find(old)).isEmpty();
    assertThat(baskets.find(empty)).isEmpty();
    assertThat(baskets.find(kept)).isPresent();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(one(sql));
  }

  private String one(String sql) throws SQLException {
    return strings(sql).get(0);
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
