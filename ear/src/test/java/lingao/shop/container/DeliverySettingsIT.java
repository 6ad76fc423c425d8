package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.fulfilment.ClosedPeriod;
import lingao.catalog.fulfilment.ClosingPlace;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryDesk;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.DeliveryTerms;
import lingao.catalog.fulfilment.DeliveryTermsVersion;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.Region;
import lingao.catalog.fulfilment.RegionChange;
import lingao.catalog.fulfilment.RegionDesk;
import lingao.catalog.fulfilment.StaleDeliveryTerms;
import lingao.catalog.fulfilment.StaleRegions;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the office sets for deliveries counts for the next promise, in the container. */
@ExtendWith(ArquillianExtension.class)
class DeliverySettingsIT {

  /** Far enough that no other test is promised that day. */
  private static final LocalDate DAY = LocalDate.now(ShopTime.ZONE).plusDays(300);

  private static final Courier TO_SANYA = new Courier("海南省", "三亚市", "吉阳区", "一号");

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private DeliveryDesk desk;
  @Inject private RegionDesk regions;
  @Inject private DeliveryService deliveries;
  @Inject private CurrentStaff staff;

  /** Other tests buy by what comes with the shop. */
  @AfterEach
  void all_is_as_it_was() throws SQLException {
    execute("delete from closed_day where day >= '" + DAY.minusDays(5) + "'");
    execute("update delivery_terms set cut_off = '16:00', hall_minutes = 120, days_kept = 7");
    execute("delete from freight_division where division like '4602%'");
  }

  @Test
  void a_day_of_rest_moves_the_next_promise_until_it_is_open_again() throws SQLException {
    staff.become(clerk());
    assertThat(desk.places())
        .extracting(ClosingPlace::code)
        .startsWith("county-centre", "routes", "couriers")
        .contains("lingao", "haikou", "S01");
    long changes = history(DeliveryChange.Kind.DAYS).size();
    ClosedPeriod feast = new ClosedPeriod("couriers", DAY, DAY.plusDays(2), "春节");

    assertThat(desk.close(feast)).isEqualTo(3);
    assertThat(quote(TO_SANYA).earliest()).isEqualTo(DAY.plusDays(4));
    assertThat(quote(new StationPickup("S01")).earliest()).isEqualTo(DAY.plusDays(1));
    assertThat(desk.closed(1).periods()).contains(feast);
    assertThat(desk.close(feast)).as("sent twice").isZero();
    assertThat(desk.close(new ClosedPeriod("couriers", DAY, DAY.plusDays(3), "春节"))).isEqualTo(1);
    assertThat(desk.closed(1).periods())
        .contains(new ClosedPeriod("couriers", DAY, DAY.plusDays(3), "春节"));

    desk.close(new ClosedPeriod("S01", DAY.plusDays(1), DAY.plusDays(1), ""));
    desk.close(new ClosedPeriod("lingao", DAY, DAY, ""));
    assertThat(quote(new StationPickup("S01")).earliest()).isEqualTo(DAY.plusDays(2));
    assertThat(quote(new HallPickup("lingao")).earliest()).isAfter(DAY);

    ClosedPeriod whole = new ClosedPeriod("couriers", DAY, DAY.plusDays(3), "春节");
    assertThat(desk.open(whole)).isTrue();
    assertThat(desk.open(whole)).as("sent twice").isFalse();
    assertThat(quote(TO_SANYA).earliest()).isEqualTo(DAY.plusDays(1));
    List<DeliveryChange> told = history(DeliveryChange.Kind.DAYS);
    assertThat(told.size()).isEqualTo(Math.min(20, (int) changes + 5));
    assertThat(told.get(0).before()).contains(DAY + "/" + DAY.plusDays(3) + " 春节");
    assertThat(told.get(0).after()).isEmpty();
    assertThat(told.get(0).staff()).isEqualTo(clerk().displayName());

    refused("first", new ClosedPeriod("S01", DAY.minusYears(1), DAY, ""));
    refused("last", new ClosedPeriod("S01", DAY, DAY.plusDays(60), ""));
    refused("place", new ClosedPeriod("S99", DAY, DAY, ""));
  }

  @Test
  void changed_terms_count_at_once_and_of_two_editors_the_second_is_told() throws SQLException {
    staff.become(clerk());
    DeliveryTermsVersion seen = desk.terms();
    assertThat(quote(TO_SANYA).earliest()).isEqualTo(DAY.plusDays(1));
    DeliveryTerms early = new DeliveryTerms(LocalTime.of(9, 30), 120, 10);

    assertThat(desk.change(early, seen.version())).isTrue();
    assertThat(quote(TO_SANYA).earliest()).isEqualTo(DAY.plusDays(2));
    assertThat(deliveries.terms()).isEqualTo(early);
    assertThat(desk.change(early, seen.version())).as("sent twice").isFalse();
    assertThatThrownBy(() -> desk.change(seen.terms(), seen.version()))
        .isInstanceOf(StaleDeliveryTerms.class);
    assertThat(history(DeliveryChange.Kind.TERMS))
        .extracting(DeliveryChange::subject)
        .startsWith("daysKept", "cutOff");
  }

  @Test
  void a_city_may_go_by_another_rule_than_its_province() throws SQLException {
    staff.become(clerk());
    long before = quote(TO_SANYA).freight().fen();
    RegionChange dear = change(Optional.empty(), Optional.of("remote"));

    assertThat(regions.find("三亚")).extracting(Region::path).containsExactly("海南省 三亚市");
    assertThat(regions.find("三亚").get(0).inherited()).contains("hainan");
    assertThat(regions.assign(List.of(dear))).isEqualTo(1);
    assertThat(quote(TO_SANYA).freight().fen()).isGreaterThan(before);
    assertThat(regions.regions()).extracting(Region::path).contains("海南省", "海南省 三亚市");
    assertThat(regions.assign(List.of(dear))).as("sent twice").isZero();
    assertThatThrownBy(
            () -> regions.assign(List.of(change(Optional.empty(), Optional.of("county")))))
        .isInstanceOfSatisfying(
            StaleRegions.class, e -> assertThat(e.divisions()).isEqualTo(Set.of("460200")));
    assertThat(regions.assign(List.of(change(Optional.of("remote"), Optional.empty()))))
        .isEqualTo(1);
    assertThat(quote(TO_SANYA).freight().fen()).isEqualTo(before);

    for (RegionChange wrong :
        List.of(
            new RegionChange("460299", Optional.empty(), Optional.of("remote")),
            new RegionChange("460200", Optional.empty(), Optional.of("hall")),
            new RegionChange("460000", Optional.of("hainan"), Optional.empty()))) {
      assertThatThrownBy(() -> regions.assign(List.of(wrong))).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void nobody_but_the_office_sees_or_sets_it() {
    staff.become(new StaffMember(2, "hall", "示例", new Post(Role.HALL, "lingao"), 1, false));
    ClosedPeriod day = new ClosedPeriod("lingao", DAY, DAY, "");
    assertThatThrownBy(() -> desk.closed(1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.close(day)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.open(day)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.terms()).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> regions.regions()).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> regions.assign(List.of())).isInstanceOf(NotPermitted.class);
  }

  private static RegionChange change(Optional<String> seen, Optional<String> wanted) {
    return new RegionChange("460200", seen, wanted);
  }

  private void refused(String name, ClosedPeriod period) {
    assertThatThrownBy(() -> desk.close(period))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }

  /** Of half a kilogram that is paid for at noon on {@link #DAY}. */
  private DeliveryQuote quote(Delivery delivery) {
    Instant noon = DAY.atTime(12, 0).atZone(ShopTime.ZONE).toInstant();
    return deliveries.quote(
        delivery,
        List.of(new DeliveryItem("NO-SUCH", 1, 500, Temperature.AMBIENT)),
        new Money(1000),
        noon);
  }

  private List<DeliveryChange> history(DeliveryChange.Kind kind) {
    return desk.history(kind, 1).changes();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

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
}
