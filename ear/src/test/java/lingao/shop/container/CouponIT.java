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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.promotion.CouponCode;
import lingao.catalog.promotion.CouponFigures;
import lingao.catalog.promotion.CouponGone;
import lingao.catalog.promotion.CouponRefusal;
import lingao.catalog.promotion.CouponRefusal.Reason;
import lingao.catalog.promotion.CouponService;
import lingao.catalog.promotion.CouponValue;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCoupon;
import lingao.catalog.promotion.PricedLine;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coupons, in the container: limits hold whoever redeems at the same time. */
@ExtendWith(ArquillianExtension.class)
class CouponIT {

  private static final StaffMember CLERK =
      new StaffMember(1, "clerk", "示例", Role.OFFICE, Optional.empty(), 1);

  private static final List<PricedLine> LINES =
      List.of(new PricedLine("HS-1", "heshe-honey", "heshe-honey", 2, new Money(5_000)));

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService threads;

  @Inject private UserTransaction transaction;
  @Inject private CurrentStaff staff;
  @Inject private CouponService coupons;
  @Inject private PromotionService promotion;

  @Test
  void of_forty_at_once_no_more_than_the_total_limit_get_it() throws Exception {
    issue("TOTAL5", OptionalInt.of(2), OptionalInt.of(5));
    Pricing pricing = price("total5", "nobody");
    assertThat(pricing.total()).isEqualTo(new Money(9_000));
    List<Optional<Reason>> ends = all(40, i -> redeem(pricing, "T5-" + i, "person " + i));
    assertThat(ends).filteredOn(Optional::isEmpty).hasSize(5);
    assertThat(ends).filteredOn(end -> end.equals(Optional.of(Reason.USED_UP))).hasSize(35);
    assertThat(one("select used from coupon where code = 'TOTAL5'")).isEqualTo(5);
    assertThat(one("select count(*) from coupon_use where coupon = 'TOTAL5'")).isEqualTo(5);
    assertThat(price("TOTAL5", "late").refusals())
        .containsExactly(new CouponRefusal("TOTAL5", Reason.USED_UP));
  }

  @Test
  void of_twenty_orders_of_a_person_at_once_no_more_than_the_personal_limit_get_it()
      throws Exception {
    issue("PERSON2", OptionalInt.of(2), OptionalInt.empty());
    Pricing pricing = price("PERSON2", "13800000001");
    List<Optional<Reason>> ends = all(20, i -> redeem(pricing, "P2-" + i, "13800000001"));
    assertThat(ends).filteredOn(Optional::isEmpty).hasSize(2);
    assertThat(ends).filteredOn(end -> end.equals(Optional.of(Reason.PERSON_LIMIT))).hasSize(18);
    assertThat(one("select used from coupon where code = 'PERSON2'")).isEqualTo(2);
    assertThat(price("PERSON2", "13800000001").refusals())
        .containsExactly(new CouponRefusal("PERSON2", Reason.PERSON_LIMIT));
    assertThat(redeem(pricing, "P2-other", "13800000002")).isEmpty();
    assertThat(one("select count(distinct person) from coupon_use where coupon = 'PERSON2'"))
        .isEqualTo(2);
    assertThat(one("select count(*) from coupon_use where strpos(person, '1380000000') > 0"))
        .isZero();
  }

  @Test
  void what_is_given_back_can_be_used_again_and_is_given_back_once() throws Exception {
    issue("ONCE1", OptionalInt.of(1), OptionalInt.of(1));
    Pricing pricing = price("ONCE1", "p");
    assertThat(redeem(pricing, "O1-first", "p")).isEmpty();
    assertThat(redeem(pricing, "O1-second", "q")).contains(Reason.USED_UP);
    all(8, i -> giveBack("O1-first"));
    assertThat(one("select used from coupon where code = 'ONCE1'")).isZero();
    assertThat(redeem(pricing, "O1-second", "q")).isEmpty();
    promotion.giveBack("never redeemed anything");
    assertThat(one("select used from coupon where code = 'ONCE1'")).isEqualTo(1);
  }

  @Test
  void an_order_that_fails_uses_nothing() throws Exception {
    issue("FAILS1", OptionalInt.empty(), OptionalInt.of(1));
    Pricing pricing = price("FAILS1", "p");
    transaction.begin();
    promotion.redeem(pricing, "F1", "p");
    transaction.rollback();
    assertThat(one("select used from coupon where code = 'FAILS1'")).isZero();
    assertThat(one("select count(*) from coupon_use where coupon = 'FAILS1'")).isZero();
  }

  @Test
  void what_the_office_ended_counts_no_more_even_where_it_was_priced_before() {
    issue("ENDED1", OptionalInt.empty(), OptionalInt.empty());
    Pricing pricing = price("ENDED1", "p");
    assertThat(coupons.end(new CouponCode("ENDED1"))).isTrue();
    assertThat(coupons.end(new CouponCode("ENDED1"))).isFalse();
    assertThat(redeem(pricing, "E1", "p")).contains(Reason.OVER);
    assertThat(price("ENDED1", "p").refusals())
        .containsExactly(new CouponRefusal("ENDED1", Reason.OVER));
    assertThat(price("NOSUCH", "p").refusals())
        .containsExactly(new CouponRefusal("NOSUCH", Reason.UNKNOWN));
  }

  @Test
  void the_office_sees_figures_and_meets_refusals_by_field() {
    issue("SEEN1", OptionalInt.empty(), OptionalInt.of(9));
    Pricing pricing = price("SEEN1", "p");
    redeem(pricing, "S1-1", "p");
    redeem(pricing, "S1-2", "p");
    CouponFigures figures =
        coupons.page(1).coupons().stream()
            .filter(c -> c.coupon().code().value().equals("SEEN1"))
            .findFirst()
            .orElseThrow();
    assertThat(figures.coupon().used()).isEqualTo(2);
    assertThat(figures.people()).isEqualTo(1);
    assertThat(figures.given()).isEqualTo(new Money(2_000));
    assertThatThrownBy(() -> issue("SEEN1", OptionalInt.empty(), OptionalInt.empty()))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo("code"));
    assertThatThrownBy(() -> coupons.issue(terms("SEEN2", GoodsScope.ofBrand("no-such"))))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo("brand"));
    assertThat(coupons.page(99_999).coupons()).isEmpty();
  }

  @Test
  void nobody_but_the_office_issues_ends_or_looks() {
    assertThatThrownBy(() -> coupons.issue(terms("MINE1", GoodsScope.ALL)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> coupons.end(new CouponCode("MINE1"))).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> coupons.page(1)).isInstanceOf(NotPermitted.class);
  }

  private void issue(String code, OptionalInt perPerson, OptionalInt total) {
    staff.become(CLERK);
    coupons.issue(terms(code, GoodsScope.ALL, perPerson, total));
  }

  private static NewCoupon terms(String code, GoodsScope scope) {
    return terms(code, scope, OptionalInt.empty(), OptionalInt.empty());
  }

  private static NewCoupon terms(
      String code, GoodsScope scope, OptionalInt perPerson, OptionalInt total) {
    Instant now = Instant.now();
    return new NewCoupon(
        new CouponCode(code),
        new LocalizedText("九折", "10% off"),
        new CouponValue.Percent(10),
        new Money(0),
        scope,
        perPerson,
        total,
        now.minus(Duration.ofMinutes(1)),
        now.plus(Duration.ofHours(1)),
        false);
  }

  private Pricing price(String code, String person) {
    return promotion.price(LINES, List.of(code), Optional.of(person));
  }

  private Optional<Reason> redeem(Pricing pricing, String order, String person) {
    try {
      promotion.redeem(pricing, order, person);
      return Optional.empty();
    } catch (CouponGone e) {
      return Optional.of(e.reason());
    }
  }

  private Optional<Reason> giveBack(String order) {
    promotion.giveBack(order);
    return Optional.empty();
  }

  private List<Optional<Reason>> all(int count, IntFunction<Optional<Reason>> call)
      throws Exception {
    List<Future<Optional<Reason>>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      running.add(threads.submit(() -> call.apply(number)));
    }
    List<Optional<Reason>> ends = new ArrayList<>();
    for (Future<Optional<Reason>> end : running) {
      ends.add(end.get());
    }
    return ends;
  }

  private long one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
