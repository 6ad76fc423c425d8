package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.basket.BasketHandoff;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.ForgottenBaskets;
import lingao.catalog.basket.UnknownBasket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Baskets that go from a kiosk to a phone, in the container, on the demo catalog. */
@ExtendWith(ArquillianExtension.class)
class BasketHandoffIT {

  private static final String SPINACH = "DW-KXC-500";
  private static final int PHONES = 6;

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private BasketService baskets;
  @Inject private BasketHandoff handoff;
  @Inject private ForgottenBaskets forgotten;

  @Test
  void is_added_once_to_what_the_phone_holds_though_the_kiosk_has_forgotten_its_own() {
    String kiosk = basketOf(2);
    String phone = basketOf(1);
    String token = handoff.offer(kiosk);
    forgotten.forget(kiosk);
    assertThat(baskets.find(kiosk)).isEmpty();

    assertThat(handoff.offered(token).orElseThrow().pieces()).isEqualTo(2);
    assertThat(handoff.take(token, Optional.of(phone))).contains(phone);
    assertThat(baskets.view(phone).lines())
        .extracting(BasketLine::sku, BasketLine::quantity)
        .containsExactly(tuple(SPINACH, 3));

    assertThat(handoff.offered(token)).isEmpty();
    assertThat(handoff.take(token, Optional.of(phone))).isEmpty();
    assertThat(baskets.view(phone).pieces()).isEqualTo(3);
  }

  @Test
  void is_a_basket_of_its_own_for_a_phone_that_has_none_and_leaves_the_kiosk_what_it_had() {
    String kiosk = basketOf(2);
    String swept = baskets.create("127.0.0.1");
    forgotten.forget(swept);
    String taken = handoff.take(handoff.offer(kiosk), Optional.of(swept)).orElseThrow();
    assertThat(taken).isNotIn(kiosk, swept);
    assertThat(baskets.view(taken).pieces()).isEqualTo(2);
    assertThat(baskets.view(kiosk).pieces()).isEqualTo(2);
  }

  @Test
  void is_taken_by_one_of_many_at_once() throws Exception {
    String token = handoff.offer(basketOf(2));
    ExecutorService phones = Executors.newFixedThreadPool(PHONES);
    try {
      Callable<Optional<String>> phone = () -> handoff.take(token, Optional.empty());
      List<Optional<String>> taken = new ArrayList<>();
      for (Future<Optional<String>> answer : phones.invokeAll(Collections.nCopies(PHONES, phone))) {
        taken.add(answer.get());
      }
      assertThat(taken.stream().flatMap(Optional::stream)).hasSize(1);
    } finally {
      phones.shutdownNow();
    }
  }

  @Test
  void is_worth_nothing_when_late_or_not_signed_and_goes_by_itself() throws SQLException {
    String token = handoff.offer(basketOf(2));
    String copy = token.substring(0, token.indexOf('.'));
    for (String wrong : List.of("", ".", copy, copy + ".", "x" + token, token + "x")) {
      assertThat(handoff.offered(wrong)).as(wrong).isEmpty();
      assertThat(handoff.take(wrong, Optional.empty())).as(wrong).isEmpty();
    }
    late(copy);
    assertThat(handoff.offered(token)).isEmpty();
    assertThat(handoff.take(token, Optional.empty())).isEmpty();
    assertThat(baskets.find(copy)).isPresent();
    handoff.offer(basketOf(1));
    assertThat(baskets.find(copy)).isEmpty();
  }

  @Test
  void forgets_no_basket_of_a_customer_and_offers_none_that_is_not_there() {
    String basket = baskets.merge(basketOf(1), 990_001);
    forgotten.forget(basket);
    assertThat(baskets.find(basket)).isPresent();
    assertThatThrownBy(() -> handoff.offer("A".repeat(32))).isInstanceOf(UnknownBasket.class);
  }

  private String basketOf(int pieces) {
    String id = baskets.create("127.0.0.1");
    baskets.add(id, SPINACH, pieces);
    return id;
  }

  private void late(String copy) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update basket_handoff set expires_at = now() - interval '1 second' where basket = '"
              + copy
              + "'");
    }
  }
}
