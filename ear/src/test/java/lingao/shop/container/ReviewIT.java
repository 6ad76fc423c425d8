package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductService;
import lingao.catalog.review.Buyer;
import lingao.catalog.review.NewReview;
import lingao.catalog.review.ProductReviews;
import lingao.catalog.review.Review;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.review.ReviewRefused;
import lingao.catalog.review.ReviewService;
import lingao.catalog.review.ReviewState;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reviews, in the container: who may write one, who lets it in, and that ratings are right. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

  private static final StaffMember CLERK =
      new StaffMember(1, "clerk", "示例", Role.OFFICE, Optional.empty(), 1);

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService threads;

  @Inject private CurrentStaff staff;
  @Inject private OrderService orders;
  @Inject private ProductService products;
  @Inject private ReviewService reviews;
  @Inject private ReviewDesk desk;
  @Inject private ChangeLog changes;

  @Test
  void who_has_not_bought_or_not_received_may_not_review() throws Exception {
    Bought bought = buy("A", "RECEIVED");
    NewReview review = review(5, "很好吃");
    assertThatThrownBy(() -> reviews.write(bought.number, new Buyer.Guest("x"), bought.sku, review))
        .isInstanceOf(ReviewRefused.NotBought.class);
    assertThatThrownBy(() -> reviews.write(bought.number, new Buyer.Account(9), bought.sku, review))
        .isInstanceOf(ReviewRefused.NotBought.class);
    assertThatThrownBy(() -> reviews.write(bought.number, guest(bought), "OTHER-SKU", review))
        .isInstanceOf(ReviewRefused.NotBought.class);
    assertThatThrownBy(() -> reviews.write("' or 1=1", guest(bought), bought.sku, review))
        .isInstanceOf(ReviewRefused.NotBought.class);
    Bought shipped = buy("B", "SHIPPED");
    assertThatThrownBy(() -> reviews.write(shipped.number, guest(shipped), shipped.sku, review))
        .isInstanceOf(ReviewRefused.NotReceived.class);
    assertThat(reviews.written(bought.number, guest(bought))).isEmpty();
    assertThat(reviews.written(bought.number, new Buyer.Guest("x"))).isEmpty();
  }

  @Test
  void a_review_is_seen_once_the_office_has_let_it_in_and_again_after_each_edit() throws Exception {
    Bought bought = buy("C", "DONE");
    long version = changes.version();
    reviews.write(bought.number, guest(bought), bought.sku, review(4, "<script>香</script>"));
    assertThat(reviews.ofProduct(bought.product, 1).count()).isZero();
    assertThat(card(bought).reviews()).isZero();
    assertThatThrownBy(
            () -> reviews.write(bought.number, guest(bought), bought.sku, review(1, "再写一次")))
        .isInstanceOf(ReviewRefused.AlreadyWritten.class);

    Review waiting = reviews.written(bought.number, guest(bought)).get(0);
    assertThat(waiting.state()).isEqualTo(ReviewState.PENDING);
    staff.become(CLERK);
    assertThat(desk.page(ReviewState.PENDING, 1).reviews())
        .extracting(Review::id)
        .contains(waiting.id());
    assertThat(changes.since(version, 1000)).noneMatch(c -> c.slug().equals(bought.product));
    assertThat(desk.approve(waiting.id())).isTrue();
    assertThat(desk.approve(waiting.id())).isFalse();
    assertThat(changes.since(version, 1000)).anyMatch(c -> c.slug().equals(bought.product));

    ProductReviews seen = reviews.ofProduct(bought.product, 1);
    assertThat(seen.byStars()).containsExactly(0, 0, 0, 1, 0);
    assertThat(seen.page().reviews())
        .singleElement()
        .matches(r -> r.author().equals("王**") && r.words().equals("<script>香</script>"));
    assertThat(card(bought).rating()).isEqualTo(4.0);
    assertThatRatingsAddUp();

    reviews.edit(bought.number, guest(bought), bought.sku, review(2, "放了几天就软了"), true);
    assertThat(reviews.ofProduct(bought.product, 1).count()).isZero();
    assertThat(card(bought).reviews()).isZero();
    assertThat(desk.approve(waiting.id())).isTrue();
    assertThat(card(bought).rating()).isEqualTo(2.0);
    assertThatRatingsAddUp();
  }

  @Test
  void a_review_that_is_turned_down_tells_its_author_why_and_counts_no_more() throws Exception {
    Bought bought = buy("D", "RECEIVED");
    reviews.write(bought.number, guest(bought), bought.sku, review(5, "加微信领红包"));
    staff.become(CLERK);
    long id = reviews.written(bought.number, guest(bought)).get(0).id();
    assertThat(desk.approve(id)).isTrue();
    assertThatThrownBy(() -> desk.reject(id, " ")).isInstanceOf(InvalidValue.class);
    assertThat(desk.reject(id, "含有广告")).isTrue();
    assertThat(desk.reject(id, "含有广告")).isFalse();
    assertThat(desk.approve(id)).isFalse();
    assertThat(card(bought).reviews()).isZero();
    assertThat(reviews.written(bought.number, guest(bought)).get(0).rejection()).contains("含有广告");
    assertThatRatingsAddUp();
    reviews.edit(bought.number, guest(bought), bought.sku, review(5, "很香甜"), true);
    assertThat(reviews.written(bought.number, guest(bought)).get(0).state())
        .isEqualTo(ReviewState.PENDING);
  }

  @Test
  void the_brands_owner_answers_and_another_brands_does_not() throws Exception {
    Bought bought = buy("E", "RECEIVED");
    reviews.write(bought.number, guest(bought), bought.sku, review(3, "一般"));
    long id = reviews.written(bought.number, guest(bought)).get(0).id();
    assertThatThrownBy(() -> desk.reply(id, "谢谢")).isInstanceOf(NotPermitted.class);
    staff.become(
        owner("heshe-honey".equals(bought.brand) ? "duowen-water-spinach" : "heshe-honey"));
    assertThatThrownBy(() -> desk.reply(id, "谢谢")).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.ofBrand(bought.brand, 1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.approve(id)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.page(ReviewState.PENDING, 1)).isInstanceOf(NotPermitted.class);
    staff.become(owner(bought.brand));
    assertThat(desk.reply(id, "谢谢")).as("not seen yet").isFalse();
    staff.become(CLERK);
    desk.approve(id);
    staff.become(owner(bought.brand));
    assertThat(desk.ofBrand(bought.brand, 1).reviews()).extracting(Review::id).contains(id);
    assertThat(desk.reply(id, "谢谢，会改进")).isTrue();
    assertThat(reviews.ofProduct(bought.product, 1).page().reviews().get(0).reply())
        .contains("谢谢，会改进");
  }

  @Test
  void pictures_are_written_anew_and_what_is_none_leaves_nothing_behind() throws Exception {
    Bought bought = buy("F", "RECEIVED");
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    NewReview hostile = new NewReview(5, "有图", List.of(png(), html));
    assertThatThrownBy(() -> reviews.write(bought.number, guest(bought), bought.sku, hostile))
        .isInstanceOf(UnreadablePicture.class);
    assertThat(reviews.written(bought.number, guest(bought))).isEmpty();

    NewReview two = new NewReview(5, "有图", List.of(png(), png()));
    reviews.write(bought.number, guest(bought), bought.sku, two);
    Review written = reviews.written(bought.number, guest(bought)).get(0);
    assertThat(written.pictures()).hasSize(2);
    assertThat(one("select content_type from media_asset where key = '" + key(written) + "'"))
        .isEqualTo("image/jpeg");
    reviews.edit(bought.number, guest(bought), bought.sku, review(5, "图还在"), true);
    assertThat(reviews.written(bought.number, guest(bought)).get(0).pictures()).hasSize(2);
    reviews.edit(bought.number, guest(bought), bought.sku, review(5, "图没了"), false);
    assertThat(reviews.written(bought.number, guest(bought)).get(0).pictures()).isEmpty();
  }

  @Test
  void of_many_at_once_one_writes_and_one_lets_in() throws Exception {
    Bought bought = buy("G", "RECEIVED");
    assertThat(all(12, () -> wrote(bought))).isEqualTo(1);
    long id = reviews.written(bought.number, guest(bought)).get(0).id();
    assertThat(all(12, () -> approvedByClerk(id))).isEqualTo(1);
    assertThat(card(bought).reviews()).isEqualTo(1);
    assertThatRatingsAddUp();
  }

  private boolean wrote(Bought bought) {
    try {
      reviews.write(bought.number, guest(bought), bought.sku, review(5, "好吃"));
      return true;
    } catch (ReviewRefused.AlreadyWritten e) {
      return false;
    }
  }

  private boolean approvedByClerk(long id) {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    request.activate();
    try {
      staff.become(CLERK);
      return desk.approve(id);
    } finally {
      request.deactivate();
    }
  }

  private long all(int count, Callable<Boolean> call) throws Exception {
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(threads.submit(call));
    }
    long succeeded = 0;
    for (Future<Boolean> end : running) {
      succeeded += end.get() ? 1 : 0;
    }
    return succeeded;
  }

  private void assertThatRatingsAddUp() throws SQLException {
    assertThat(
            one(
                "select count(*) from product p cross join lateral (select count(*) as count,"
                    + " coalesce(sum(r.stars), 0) as sum from review r where r.product_id = p.id"
                    + " and r.state = 'APPROVED') as counted"
                    + " where p.rating_sum <> counted.sum or p.rating_count <> counted.count"))
        .isEqualTo("0");
  }

  /** An order of one line of a product that nobody has reviewed. */
  private Bought buy(String letter, String status) throws SQLException {
    String number = "L261101" + "REV000" + letter;
    execute(
        "insert into shop_order (number, status, language, contact_name, contact_mobile, delivery,"
            + " stock_point, payment_method, goods_fen, discount_fen, freight_fen, total_fen,"
            + " earliest, latest, cold_chain, placed_at, pay_until, paid_at, moved_at) values ('"
            + number
            + "', '"
            + status
            + "', 'zh', '王小明', '13800000000', '{\"kind\": \"hall\", \"hall\": \"haikou\"}',"
            + " 'county-centre', 'ALIPAY', 100, 0, 0, 100, current_date, current_date, false,"
            + " now(), now() + interval '30 minutes', now(), now())");
    execute(
        "insert into order_line (order_number, position, sku, product, brand, brand_name, name,"
            + " pack, picture, unit_price_fen, quantity, weight_grams, temperature,"
            + " discount_fen) select '"
            + number
            + "', 1, s.code, p.slug, b.slug, b.name, p.name, s.name, b.emblem, 100, 1, 500,"
            + " p.temperature, 0 from product p join sku s on s.product_id = p.id join brand b"
            + " on b.id = p.brand_id where not exists (select from review r where r.product_id ="
            + " p.id) and not exists (select from order_line l where l.product = p.slug)"
            + " order by p.slug, s.position limit 1");
    String line = " from order_line where order_number = '" + number + "'";
    return new Bought(
        number, one("select sku" + line), one("select product" + line), one("select brand" + line));
  }

  private Buyer guest(Bought bought) {
    return new Buyer.Guest(orders.token(new OrderNumber(bought.number)));
  }

  private ProductCard card(Bought bought) {
    return products.product(new Slug(bought.product)).orElseThrow().card();
  }

  private static StaffMember owner(String brand) {
    return new StaffMember(2, "owner", "示例", Role.OWNER, Optional.of(new Slug(brand)), 1);
  }

  private static NewReview review(int stars, String words) {
    return new NewReview(stars, words, List.of());
  }

  private static String key(Review review) {
    return review.pictures().get(0).key();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
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
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private record Bought(String number, String sku, String product, String brand) {}
}
