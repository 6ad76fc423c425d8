package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.FreightChange;
import lingao.catalog.fulfilment.FreightDesk;
import lingao.catalog.fulfilment.FreightHistory;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.FreightRuleVersion;
import lingao.catalog.fulfilment.StaleFreightRule;
import lingao.catalog.fulfilment.WeightStep;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Money;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Freight rules as the office changes them, in the container. */
@ExtendWith(ArquillianExtension.class)
class FreightIT {

  /** Shanghai's, among others. */
  private static final String RULE = "centre";

  private static final long FEN = 1400;

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService threads;
  @Inject private FreightDesk desk;
  @Inject private DeliveryService deliveries;
  @Inject private CurrentStaff staff;

  /** Other tests buy by the rule that comes with the shop. */
  @AfterEach
  void the_rule_is_as_it_was() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update freight_rule set version = version + 1, first_fen = "
              + FEN
              + " where code = '"
              + RULE
              + "'");
    }
  }

  @Test
  void an_edited_rule_counts_for_the_next_quote_and_its_history_tells_who_did_it()
      throws SQLException {
    StaffMember clerk = clerk();
    staff.become(clerk);
    FreightRuleVersion seen = desk.rule(RULE).orElseThrow();
    long changes = desk.history(RULE, 1).total();
    assertThat(quoted()).isEqualTo(FEN);

    FreightRule dearer = costing(seen.rule(), 1550);
    assertThat(desk.change(dearer, seen.version())).isTrue();
    assertThat(quoted()).isEqualTo(1550);
    assertThat(desk.rule(RULE)).contains(new FreightRuleVersion(dearer, seen.version() + 1));
    FreightHistory history = desk.history(RULE, 1);
    assertThat(history.total()).isEqualTo(changes + 1);
    FreightChange latest = history.changes().get(0);
    assertThat(latest.before()).isEqualTo(seen.rule());
    assertThat(latest.after()).isEqualTo(dearer);
    assertThat(latest.staff()).isEqualTo(clerk.displayName());
    assertThat(latest.at()).isBetween(Instant.now().minusSeconds(600), Instant.now());

    assertThat(desk.change(dearer, seen.version())).as("sent twice").isFalse();
    assertThatThrownBy(() -> desk.change(costing(dearer, 1), seen.version()))
        .isInstanceOf(StaleFreightRule.class);
    assertThat(quoted()).isEqualTo(1550);
    assertThat(desk.history(RULE, 1).total()).isEqualTo(changes + 1);
    assertThat(desk.history(RULE, Integer.MAX_VALUE).changes()).isEmpty();
    assertThat(desk.history("no-such", 1).changes()).isEmpty();
  }

  @Test
  void of_eight_who_change_the_same_rule_at_once_one_succeeds_and_the_others_are_told()
      throws Exception {
    StaffMember clerk = clerk();
    staff.become(clerk);
    FreightRuleVersion seen = desk.rule(RULE).orElseThrow();
    long changes = desk.history(RULE, 1).total();
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      FreightRule wanted = costing(seen.rule(), FEN + i);
      running.add(threads.submit(() -> changes(clerk, wanted, seen.version())));
    }
    List<Long> written = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      if (running.get(i - 1).get()) {
        written.add(FEN + i);
      }
    }
    assertThat(written).containsExactly(quoted());
    FreightHistory history = desk.history(RULE, 1);
    assertThat(history.total()).isEqualTo(changes + 1);
    assertThat(history.changes().get(0).after().first().price().fen()).isEqualTo(quoted());
  }

  @Test
  void nobody_but_the_office_sees_or_changes_rules() throws SQLException {
    assertThatThrownBy(() -> desk.rules()).isInstanceOf(NotPermitted.class);
    staff.become(clerk());
    assertThat(desk.rules())
        .extracting(FreightRule::code)
        .startsWith("county", "hainan")
        .contains(FreightRule.HALL, FreightRule.STATION, FreightRule.VILLAGE);
    FreightRuleVersion seen = desk.rule(RULE).orElseThrow();
    FreightRule cheap = costing(seen.rule(), 0);

    staff.become(new StaffMember(2, "hall", "示例", new Post(Role.HALL, "lingao"), 1, false));
    assertThatThrownBy(() -> desk.change(cheap, seen.version())).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.rule(RULE)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.history(RULE, 1)).isInstanceOf(NotPermitted.class);
    assertThat(quoted()).isEqualTo(FEN);
  }

  /** In a request of its own, as each clerk has; whether it was this one who changed it. */
  private static boolean changes(StaffMember clerk, FreightRule rule, int version) {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    boolean activated = request.activate();
    try {
      CDI.current().select(CurrentStaff.class).get().become(clerk);
      return CDI.current().select(FreightDesk.class).get().change(rule, version);
    } catch (StaleFreightRule e) {
      return false;
    } finally {
      if (activated) {
        request.deactivate();
      }
    }
  }

  /** What half a kilogram to Shanghai costs, in fen. */
  private long quoted() {
    return deliveries
        .quote(
            new Courier("上海市", "上海市", "黄浦区", "一号"),
            List.of(new DeliveryItem("NO-SUCH", 1, 500, Temperature.AMBIENT)),
            new Money(1000),
            Instant.parse("2026-11-29T04:00:00Z"))
        .freight()
        .fen();
  }

  /** The demo's account: what it changes is noted under it. */
  private StaffMember clerk() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id, display_name from staff_account where name = 'office'")) {
      row.next();
      return new StaffMember(row.getLong(1), "office", row.getString(2), Post.OFFICE, 1, false);
    }
  }

  private static FreightRule costing(FreightRule rule, long fen) {
    return new FreightRule(
        rule.code(),
        rule.kind(),
        rule.name(),
        rule.served(),
        new WeightStep(rule.first().grams(), new Money(fen)),
        rule.further(),
        rule.coldChain(),
        rule.coldBox(),
        rule.freeAbove(),
        rule.heaviestGrams(),
        rule.daysEarliest(),
        rule.daysLatest());
  }
}
