package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.CustomerDeletion;
import lingao.catalog.customer.CustomerExport;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.CustomerRegistration;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.customer.Favourites;
import lingao.catalog.customer.NewCustomer;
import lingao.catalog.customer.Origin;
import lingao.catalog.customer.PasswordReset;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.customer.SignInName;
import lingao.catalog.customer.SignedIn;
import lingao.catalog.customer.WrongPassword;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Slug;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts of customers, in the container; mails are kept there, as no mail server is named. */
@ExtendWith(ArquillianExtension.class)
class CustomerIT {

  private static final String PASSWORD = "渔歌哩哩美唱到天亮月儿圆";
  private static final String OTHER = "another good passphrase";
  private static final Origin HERE = new Origin("192.0.2.20", "Test/1.0");
  private static final AtomicInteger NEIGHBOURS = new AtomicInteger();
  private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{32})");

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService threads;
  @Inject private CustomerRegistration registration;
  @Inject private CustomerSignIn signIn;
  @Inject private PasswordReset reset;
  @Inject private CustomerProfile profile;
  @Inject private CustomerExport export;
  @Inject private CustomerDeletion deletion;
  @Inject private AddressBook addresses;
  @Inject private Favourites favourites;
  @Inject private RecentlySeen seen;
  @Inject private ShowcaseService showcase;

  @Test
  void a_mobile_number_is_enough_and_signs_in_in_whatever_form() {
    SignedIn first = open("13900000001", "阿妹");
    assertThat(signIn.customer(first.token())).contains(first.customer());
    SignedIn second = signIn.signIn("+86 139-0000-0001", PASSWORD, HERE).orElseThrow();
    assertThat(second.token()).isNotEqualTo(first.token());
    assertThat(signIn.signIn("13900000001", OTHER, HERE)).isEmpty();
    assertThat(signIn.signIn("13900000099", PASSWORD, HERE)).isEmpty();
    assertThatThrownBy(() -> open("13900000001", "别人"))
        .isInstanceOfSatisfying(
            InvalidValue.class, e -> assertThat(e.name()).isEqualTo("signInName.taken"));
    signIn.signOut(first.token());
    assertThat(signIn.customer(first.token())).isEmpty();
    assertThat(signIn.customer("")).isEmpty();
    assertThat(signIn.customer("x".repeat(32))).isEmpty();
  }

  @Test
  void an_address_becomes_an_account_by_its_mail_and_the_password_together() throws SQLException {
    assertThat(register("New@Example.com", "Liu")).isEmpty();
    assertThat(signIn.signIn("new@example.com", PASSWORD, HERE)).isEmpty();
    String token = token("New@Example.com", "confirm-registration");
    assertThat(registration.waiting(token)).contains(new Email("New@example.com"));
    assertThat(registration.waiting("no such token")).isEmpty();
    assertThat(registration.confirm(token, OTHER, HERE)).isEmpty();
    SignedIn opened = registration.confirm(token, PASSWORD, HERE).orElseThrow();
    assertThat(opened.customer().email()).contains(new Email("New@example.com"));
    assertThat(registration.confirm(token, PASSWORD, HERE)).isEmpty();
    assertThat(signIn.signIn("NEW@example.com", PASSWORD, HERE)).isPresent();
    assertThat(one("select count(*) from mail where plain like '%' || ?", token)).isEqualTo("0");
  }

  @Test
  void that_an_address_has_an_account_is_told_to_its_owner_alone() throws SQLException {
    open("taken@example.com", "Liu");
    assertThat(register("taken@example.com", "Somebody")).isEmpty();
    assertThat(mails("taken@example.com", "already-registered")).isEqualTo(1);
    assertThat(mails("taken@example.com", "confirm-registration")).isEqualTo(1);
  }

  @Test
  void a_new_password_comes_by_mail_once_and_ends_all_sessions() throws SQLException {
    SignedIn before = open("forgetful@example.com", "Liu");
    reset.request("forgetful@example.com", HERE);
    reset.request("nobody-at-all@example.com", HERE);
    String token = token("forgetful@example.com", "reset-password");
    assertThat(one("select count(*) from mail where recipient like 'nobody-at-all%'"))
        .isEqualTo("0");
    assertThat(one("select count(*) from customer_link where hash = ?", token)).isEqualTo("0");
    assertThat(reset.accepts(token)).isTrue();
    assertThatThrownBy(() -> reset.reset(token, "short")).isInstanceOf(InvalidValue.class);
    assertThat(reset.reset(token, OTHER)).isTrue();
    assertThat(reset.reset(token, PASSWORD)).isFalse();
    assertThat(signIn.customer(before.token())).isEmpty();
    assertThat(signIn.signIn("forgetful@example.com", PASSWORD, HERE)).isEmpty();
    assertThat(signIn.signIn("forgetful@example.com", OTHER, HERE)).isPresent();
    assertThat(mails("forgetful@example.com", "password-changed")).isEqualTo(1);
  }

  @Test
  void a_link_that_is_over_works_no_more() throws SQLException {
    open("late@example.com", "Liu");
    reset.request("late@example.com", HERE);
    String token = token("late@example.com", "reset-password");
    execute("update customer_link set expires_at = now() - interval '1 second'");
    assertThat(reset.accepts(token)).isFalse();
    assertThat(reset.reset(token, OTHER)).isFalse();
  }

  @Test
  void sessions_can_be_looked_at_and_ended_from_elsewhere() throws SQLException {
    SignedIn here = open("13900000002", "阿妹");
    SignedIn phone =
        signIn.signIn("13900000002", PASSWORD, new Origin("192.0.2.21", "Phone")).orElseThrow();
    assertThat(profile.sessions(here.customer(), here.token()))
        .extracting(s -> s.device() + s.current())
        .containsExactly("Test/1.0true", "Phonefalse");
    long other = profile.sessions(here.customer(), here.token()).get(1).id();
    profile.endSession(open("13900000003", "别人").customer(), other);
    assertThat(signIn.customer(phone.token())).isPresent();
    profile.endSession(here.customer(), other);
    assertThat(signIn.customer(phone.token())).isEmpty();
    execute("update customer_session set expires_at = now() - interval '1 second'");
    assertThat(signIn.customer(here.token())).isEmpty();
  }

  @Test
  void a_changed_password_ends_other_sessions_and_needs_the_old_one() {
    SignedIn here = open("13900000004", "阿妹");
    SignedIn elsewhere = signIn.signIn("13900000004", PASSWORD, HERE).orElseThrow();
    assertThatThrownBy(
            () -> profile.changePassword(here.customer(), OTHER, OTHER, here.token(), HERE))
        .isInstanceOf(WrongPassword.class);
    profile.changePassword(here.customer(), PASSWORD, OTHER, here.token(), HERE);
    assertThat(signIn.customer(here.token())).isPresent();
    assertThat(signIn.customer(elsewhere.token())).isEmpty();
    assertThat(signIn.signIn("13900000004", OTHER, HERE)).isPresent();
  }

  @Test
  void an_address_counts_once_it_is_confirmed() throws SQLException {
    Customer liu = open("13900000005", "Liu").customer();
    open("owned@example.com", "Owner");
    profile.requestEmail(liu, PASSWORD, new Email("owned@example.com"), HERE);
    assertThat(mails("owned@example.com", "confirm-email")).isZero();
    assertThat(mails("owned@example.com", "email-taken")).isEqualTo(1);
    profile.requestEmail(liu, PASSWORD, new Email("liu@example.com"), HERE);
    String token = token("liu@example.com", "confirm-email");
    assertThat(signIn.signIn("liu@example.com", PASSWORD, HERE)).isEmpty();
    assertThat(profile.waitingEmail(token)).contains(new Email("liu@example.com"));
    assertThat(profile.confirmEmail(token)).contains(new Email("liu@example.com"));
    assertThat(profile.confirmEmail(token)).isEmpty();
    assertThat(signIn.signIn("liu@example.com", PASSWORD, HERE)).isPresent();
    profile.changeMobile(liu, PASSWORD, Optional.empty(), HERE);
    assertThat(signIn.signIn("13900000005", PASSWORD, HERE)).isEmpty();
  }

  @Test
  void a_number_is_one_persons_and_the_last_way_in_stays() {
    Customer liu = open("13900000006", "Liu").customer();
    open("13900000007", "Wang");
    refused("mobile.taken", () -> change(liu, Optional.of(new Mobile("13900000007"))));
    refused("mobile.last", () -> change(liu, Optional.empty()));
    change(liu, Optional.of(new Mobile("13900000008")));
    assertThat(signIn.signIn("13900000008", PASSWORD, HERE)).isPresent();
  }

  @Test
  void who_guesses_has_to_wait_even_with_the_right_password() {
    open("13900000009", "Liu");
    for (int i = 0; i < 5; i++) {
      assertThat(signIn.signIn("13900000009", "wrong guess " + i, HERE)).isEmpty();
    }
    assertThatThrownBy(() -> signIn.signIn("139 0000 0009", PASSWORD, HERE))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void nobodys_mailbox_is_flooded() throws SQLException {
    open("flooded@example.com", "Liu");
    assertThatThrownBy(
            () -> IntStream.range(0, 9).forEach(i -> reset.request("flooded@example.com", HERE)))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(mails("flooded@example.com", "reset-password")).isLessThan(5);
  }

  @Test
  void of_many_who_register_a_number_at_once_one_gets_it() throws Exception {
    List<Callable<Boolean>> attempts =
        Collections.nCopies(4, () -> tryToOpen("13900000010").isPresent());
    int opened = 0;
    for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
      opened += attempt.get() ? 1 : 0;
    }
    assertThat(opened).isEqualTo(1);
    assertThat(one("select count(*) from customer where mobile = '13900000010'")).isEqualTo("1");
  }

  @Test
  void a_book_has_one_standard_address_and_no_doubles() {
    long liu = open("13900000011", "Liu").customer().id();
    long first = addresses.add(liu, contact("刘"), place("人民路1号"));
    long second = addresses.add(liu, contact("王"), place("人民路2号"));
    assertThat(addresses.add(liu, contact("刘"), place("人民路1号"))).isEqualTo(first);
    assertThat(addresses.addresses(liu)).extracting(Address::id).containsExactly(first, second);
    assertThat(addresses.prefer(liu, second)).isTrue();
    assertThat(addresses.addresses(liu)).extracting(Address::standard).containsExactly(true, false);
    long stranger = open("13900000012", "别人").customer().id();
    assertThat(addresses.address(stranger, second)).isEmpty();
    assertThat(addresses.prefer(stranger, second)).isFalse();
    assertThat(addresses.change(stranger, second, contact("坏"), place("坏路1号"))).isFalse();
    addresses.remove(stranger, second);
    addresses.remove(liu, second);
    assertThat(addresses.addresses(liu))
        .singleElement()
        .matches(a -> a.id() == first && a.standard());
    IntStream.range(0, 19).forEach(i -> addresses.add(liu, contact("刘"), place("解放路" + i)));
    refused("addresses", () -> addresses.add(liu, contact("刘"), place("太多路")));
  }

  @Test
  void favourites_and_what_was_seen_come_latest_first() {
    long liu = open("13900000013", "Liu").customer().id();
    List<ProductCard> some = showcase.newest(3);
    some.forEach(card -> assertThat(favourites.add(liu, slug(card))).isTrue());
    assertThat(favourites.add(liu, slug(some.get(0)))).isTrue();
    assertThat(favourites.add(liu, new Slug("no-such-product"))).isFalse();
    assertThat(favourites.page(liu, 1).total()).isEqualTo(3);
    assertThat(favourites.page(liu, 1).cards().get(0).slug()).isEqualTo(some.get(2).slug());
    favourites.remove(liu, slug(some.get(2)));
    assertThat(favourites.contains(liu, slug(some.get(2)))).isFalse();

    some.forEach(card -> seen.note(liu, slug(card)));
    seen.note(liu, slug(some.get(0)));
    seen.note(liu, new Slug("no-such-product"));
    assertThat(seen.products(liu, 9))
        .extracting(ProductCard::slug)
        .containsExactly(some.get(0).slug(), some.get(2).slug(), some.get(1).slug());
    seen.forget(liu);
    assertThat(seen.slugs(liu)).isEmpty();
  }

  @Test
  void who_leaves_takes_their_data_along_and_leaves_none() throws SQLException {
    SignedIn liu = open("leaving@example.com", "离开的人");
    long id = liu.customer().id();
    addresses.add(id, contact("离开的人"), place("人民路1号"));
    favourites.add(id, slug(showcase.newest(1).get(0)));
    String json = new String(export.json(liu.customer()), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("leaving@example.com", "离开的人", "人民路1号", showcase.newest(1).get(0).slug())
        .doesNotContain("argon2id", liu.token());
    assertThatThrownBy(() -> deletion.delete(liu.customer(), OTHER, HERE))
        .isInstanceOf(WrongPassword.class);
    deletion.delete(liu.customer(), PASSWORD, HERE);
    assertThat(signIn.customer(liu.token())).isEmpty();
    assertThat(signIn.signIn("leaving@example.com", PASSWORD, HERE)).isEmpty();
    for (String table : List.of("address", "favourite", "seen", "session", "link")) {
      assertThat(one("select count(*) from customer_" + table + " where customer = " + id))
          .as(table)
          .isEqualTo("0");
    }
    assertThat(mails("leaving@example.com", "account-deleted")).isEqualTo(1);
    assertThat(one("select count(*) from mail where recipient = 'leaving@example.com'"))
        .isEqualTo("1");
  }

  private void change(Customer customer, Optional<Mobile> mobile) {
    profile.changeMobile(customer, PASSWORD, mobile, HERE);
  }

  private static void refused(String why, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(why));
  }

  private static Contact contact(String name) {
    return new Contact(name, new Mobile("13800138000"), Optional.empty());
  }

  private static Courier place(String street) {
    return new Courier("海南省", "", "临高县", street);
  }

  private static Slug slug(ProductCard card) {
    return new Slug(card.slug());
  }

  private Optional<SignedIn> register(String name, String greeting) {
    return registration.register(
        new NewCustomer(SignInName.parse(name), greeting, PASSWORD, Locale.ENGLISH),
        new Origin("198.51.100." + NEIGHBOURS.incrementAndGet(), "Test/1.0"));
  }

  private Optional<SignedIn> tryToOpen(String mobile) {
    try {
      return register(mobile, "Many");
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** An account, its address confirmed. */
  private SignedIn open(String name, String greeting) {
    return register(name, greeting)
        .or(() -> registration.confirm(token(name, "confirm-registration"), PASSWORD, HERE))
        .orElseThrow();
  }

  private String token(String recipient, String template) {
    String sql =
        "select plain from mail where lower(recipient) = lower(?) and template = ?"
            + " order by id desc limit 1";
    try {
      Matcher link = TOKEN.matcher(one(sql, recipient, template));
      assertThat(link.find()).isTrue();
      return link.group(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int mails(String recipient, String template) throws SQLException {
    return Integer.parseInt(
        one("select count(*) from mail where recipient = ? and template = ?", recipient, template));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private String one(String sql, String... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).as(sql).isTrue();
        return rows.getString(1);
      }
    }
  }
}
