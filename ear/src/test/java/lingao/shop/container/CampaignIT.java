package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.basket.BasketService;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.SkuView;
import lingao.catalog.promotion.CampaignOverlap;
import lingao.catalog.promotion.CampaignService;
import lingao.catalog.promotion.CampaignState;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCampaign;
import lingao.catalog.promotion.PriceCampaign;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.Slug;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Campaign prices, in the container: each campaign begins and ends once, also late. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

  private static final StaffMember CLERK =
      new StaffMember(1, "clerk", "示例", Role.OFFICE, Optional.empty(), 1);

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService threads;

  @Inject private CurrentStaff staff;
  @Inject private CampaignService campaigns;
  @Inject private ProductService products;
  @Inject private BasketService baskets;
  @Inject private ChangeLog changes;

  @Test
  void a_campaign_lowers_prices_and_its_end_restores_them_each_in_the_change_log()
      throws Exception {
    String slug = product(0);
    List<Money> before = prices(slug);
    long version = changes.version();
    plan(GoodsScope.ofProduct(slug), 20, Instant.now(), Duration.ofHours(1));
    Awaitility.await().until(() -> card(slug).reduced());

    ProductDetail reduced = detail(slug);
    assertThat(reduced.skus()).allMatch(SkuView::reduced);
    assertThat(reduced.skus()).extracting(SkuView::listPrice).containsExactlyElementsOf(before);
    assertThat(prices(slug))
        .containsExactlyElementsOf(
            before.stream().map(money -> new Money((money.fen() * 80 + 50) / 100)).toList());
    assertThat(reduced.card().listPrice().fen()).isGreaterThan(reduced.card().priceFrom().fen());
    String basket = baskets.create("127.0.0.1");
    baskets.add(basket, reduced.skus().get(0).code(), 2);
    assertThat(baskets.view(basket).lines().get(0).listPrice()).isEqualTo(before.get(0));

    PriceCampaign running =
        campaigns.page(1).campaigns().stream()
            .filter(campaign -> campaign.scope().equals(GoodsScope.ofProduct(slug)))
            .findFirst()
            .orElseThrow();
    assertThat(running.state()).isEqualTo(CampaignState.RUNNING);
    assertThat(campaigns.end(running.id())).isTrue();
    assertThat(campaigns.end(running.id())).isFalse();
    assertThat(prices(slug)).isEqualTo(before);
    assertThat(card(slug).reduced()).isFalse();
    assertThat(
            changes.since(version, 1000).stream()
                .filter(change -> change.slug().equals(slug))
                .map(CatalogChange::slug))
        .hasSize(2);
  }

  @Test
  void campaigns_that_overlap_are_refused_and_those_that_meet_are_not() throws Exception {
    String slug = product(1);
    Instant start = Instant.now().plus(Duration.ofDays(10));
    GoodsScope scope = GoodsScope.ofProduct(slug);
    plan(scope, 10, start, Duration.ofDays(2));
    assertThatThrownBy(() -> plan(scope, 5, start.plus(Duration.ofDays(1)), Duration.ofDays(9)))
        .isInstanceOfSatisfying(CampaignOverlap.class, e -> assertThat(e.skus()).isNotEmpty());
    assertThatThrownBy(
            () ->
                plan(GoodsScope.ofBrand(brand(slug)), 5, start.minusSeconds(9), Duration.ofDays(1)))
        .isInstanceOf(CampaignOverlap.class);
    plan(scope, 5, start.plus(Duration.ofDays(2)), Duration.ofDays(1));
    assertThat(count("price_campaign where product = '" + slug + "'")).isEqualTo(2);
  }

  @Test
  void of_ten_who_plan_the_same_at_once_one_succeeds() throws Exception {
    String slug = product(2);
    Instant start = Instant.now().plus(Duration.ofDays(30));
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      running.add(threads.submit(() -> planned(slug, start)));
    }
    int planned = 0;
    for (Future<Boolean> end : running) {
      planned += end.get() ? 1 : 0;
    }
    assertThat(planned).isEqualTo(1);
    assertThat(count("price_campaign where product = '" + slug + "'")).isEqualTo(1);
  }

  @Test
  void what_began_and_ended_while_the_shop_was_away_is_made_up_for_in_order() throws Exception {
    String slug = product(3);
    List<Money> before = prices(slug);
    // One that should have ended, one that was missed altogether, one that should have begun.
    execute(
        campaign(1, slug, "RUNNING", "-3 hours", "-2 hours")
            + "update sku set list_price_fen = price_fen, price_fen = price_fen - 7"
            + " where product_id = (select id from product where slug = '"
            + slug
            + "');"
            + "update campaign_sku m set list_price_fen = s.list_price_fen, price_fen = s.price_fen"
            + " from sku s where s.id = m.sku_id and m.campaign = 1;"
            + campaign(2, slug, "PLANNED", "-2 hours", "-1 hours")
            + campaign(3, slug, "PLANNED", "-1 hours", "1 hours"));
    Awaitility.await()
        .until(() -> count("price_campaign where id in (1, 2) and state = 'OVER'") == 2);
    Awaitility.await().until(() -> count("price_campaign where id = 3 and state = 'RUNNING'") == 1);
    assertThat(detail(slug).skus()).extracting(SkuView::listPrice).isEqualTo(before);
    assertThat(prices(slug))
        .isEqualTo(before.stream().map(money -> new Money((money.fen() * 50 + 50) / 100)).toList());
    assertThat(count("campaign_sku where campaign = 2 and price_fen is not null")).isZero();
    staff.become(CLERK);
    assertThat(campaigns.end(3)).isTrue();
    assertThat(prices(slug)).isEqualTo(before);
  }

  @Test
  void a_step_that_many_nodes_take_at_once_is_taken_once() throws Exception {
    String slug = product(4);
    List<Money> before = prices(slug);
    long version = changes.version();
    execute(campaign(4, slug, "PLANNED", "-1 hours", "1 hours"));
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      running.add(threads.submit(() -> campaigns.advance()));
    }
    for (Future<Boolean> end : running) {
      end.get();
    }
    Awaitility.await().until(() -> card(slug).reduced());
    assertThat(detail(slug).skus()).extracting(SkuView::listPrice).isEqualTo(before);
    assertThat(changes.since(version, 1000).stream().filter(change -> change.slug().equals(slug)))
        .hasSize(1);
    staff.become(CLERK);
    campaigns.end(4);
  }

  @Test
  void what_makes_no_sense_is_refused_by_field_and_only_the_office_plans() {
    GoodsScope unknown = GoodsScope.ofProduct("no-such-product");
    assertThatThrownBy(() -> plan(unknown, 10, Instant.now(), Duration.ofHours(1)))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo("product"));
    assertThatThrownBy(
            () -> plan(GoodsScope.ALL, 10, Instant.now().minusSeconds(99), Duration.ofSeconds(9)))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo("ends"));
    assertThatThrownBy(() -> terms(GoodsScope.ALL, 91, Instant.now(), Duration.ofHours(1)))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo("percent"));
  }

  @Test
  void nobody_but_the_office_plans_ends_or_looks() {
    NewCampaign campaign = terms(GoodsScope.ALL, 10, Instant.now(), Duration.ofHours(1));
    assertThatThrownBy(() -> campaigns.plan(campaign)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> campaigns.end(1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> campaigns.page(1)).isInstanceOf(NotPermitted.class);
  }

  private boolean planned(String slug, Instant start) {
    try {
      campaigns.planDemo(
          new NewCampaign(
              new LocalizedText("特价", "Sale"),
              GoodsScope.ofProduct(slug),
              10,
              start,
              start.plusSeconds(60),
              true));
      return true;
    } catch (CampaignOverlap e) {
      return false;
    }
  }

  private void plan(GoodsScope scope, int percent, Instant begins, Duration length) {
    staff.become(CLERK);
    campaigns.plan(terms(scope, percent, begins, length));
  }

  private static NewCampaign terms(GoodsScope scope, int percent, Instant begins, Duration length) {
    return new NewCampaign(
        new LocalizedText("特价", "Sale"), scope, percent, begins, begins.plus(length), false);
  }

  private static String campaign(long id, String slug, String state, String from, String to) {
    return "insert into price_campaign (id, name, product, percent, begins, ends, state, skus,"
        + " demo) values ("
        + id
        + ", '{\"zh\": \"特价\", \"en\": \"Sale\"}', '"
        + slug
        + "', 50, now() + interval '"
        + from
        + "', now() + interval '"
        + to
        + "', '"
        + state
        + "', 1, false);"
        + "insert into campaign_sku (campaign, sku_id) select "
        + id
        + ", s.id from sku s join product p on p.id = s.product_id where p.slug = '"
        + slug
        + "';";
  }

  private List<Money> prices(String slug) {
    return detail(slug).skus().stream().map(SkuView::price).toList();
  }

  private ProductCard card(String slug) {
    return detail(slug).card();
  }

  private String brand(String slug) {
    return card(slug).brand().slug();
  }

  private ProductDetail detail(String slug) {
    return products.product(new Slug(slug)).orElseThrow();
  }

  /** A product without a campaign, another for each number. */
  private String product(int number) throws SQLException {
    return one(
        "select slug from product where demo and id not in (select s.product_id from campaign_sku m"
            + " join sku s on s.id = m.sku_id) order by slug desc offset "
            + number
            + " limit 1");
  }

  private long count(String rows) throws SQLException {
    return Long.parseLong(one("select count(*) from " + rows));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
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
