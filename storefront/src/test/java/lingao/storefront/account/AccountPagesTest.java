package lingao.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.CustomerDeletion;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.DeletionRefused;
import lingao.catalog.customer.Favourites;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Slug;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountPagesTest {

  private final Account account = new Account();

  static Stream<String> addresses() {
    return Stream.of(
        "/account",
        "/account/orders",
        "/account/favourites",
        "/account/seen",
        "/account/addresses",
        "/account/addresses/new",
        "/account/addresses/5",
        "/account/profile",
        "/account/security",
        "/account/data");
  }

  static Stream<Arguments> readers() {
    return addresses().flatMap(a -> Stream.of(Language.values()).map(l -> Arguments.of(a, l)));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_page_is_there_for_its_customer_and_kept_by_nobody(String address, Language language) {
    Document page = account.signedIn(Account.LIU).shop().openPublic(address, language);
    assertThat(page.select(".account-menu [aria-current]")).hasSize(1);
    assertThat(header("Cache-Control")).isEqualTo("no-store");
    assertThat(header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.select("form[method=post]")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void a_guest_is_led_to_the_door_and_comes_back(String address) {
    account.shop().open(address, Language.ZH);
    assertThat(account.shop().status()).isEqualTo(303);
    assertThat(account.location())
        .isEqualTo("/account/sign-in?done=first&to=" + address.replace("/", "%2F"));
    account.shop().post(address, Language.ZH, "do", "profile", "remove", "5");
    assertThat(account.shop().status()).isEqualTo(303);
    verify(account.part(AddressBook.class), never()).remove(anyLong(), anyLong());
  }

  @Test
  void the_customer_is_greeted_by_name_alone() {
    Document page = account.signedIn(Account.LIU).shop().open("/account", Language.ZH);
    assertThat(page.select("h1").text()).isEqualTo("刘 <阿妹>，您好");
    assertThat(page.select(".notice")).isEmpty();
    Customer without =
        new Customer(7, "刘", Optional.empty(), Optional.of(new Mobile("13800138000")), Locale.ROOT);
    account.signedIn(without);
    assertThat(account.shop().open("/account", Language.ZH).select(".notice a").attr("href"))
        .isEqualTo("/account/profile");
  }

  @Test
  void orders_lead_to_their_pages() {
    Document page = account.signedIn(Account.LIU).shop().open("/account/orders", Language.ZH);
    assertThat(page.select(".order-row__link").attr("href")).isEqualTo("/orders/L2611247KQ3M8F");
    assertThat(page.select(".order-row__status").text()).isEqualTo("待自提");
    assertThat(page.select(".order-row__goods").text()).isEqualTo("空心菜面，另有 1 种");
    assertThat(page.select(".order-row__sum").text()).isEqualTo("共 4 件 ¥27.60");
    assertThat(page.select(".paging a").eachAttr("href")).contains("/account/orders?page=3");
    when(account.part(OrderService.class).orders(7, 1)).thenReturn(new OrderPage(0, List.of()));
    assertThat(account.shop().open("/account/orders", Language.ZH).select(".account-empty"))
        .hasSize(1);
  }

  @Test
  void a_favourite_is_taken_away_by_its_button() {
    account.signedIn(Account.LIU);
    account.shop().post("/account/favourites", Language.ZH, "remove", "spinach-noodles");
    verify(account.part(Favourites.class)).remove(7, new Slug("spinach-noodles"));
    assertThat(account.location()).isEqualTo("/account/favourites?done=removed");
    account.shop().post("/account/seen", Language.ZH, "any", "");
    verify(account.part(RecentlySeen.class)).forget(7);
  }

  @Test
  void an_address_of_somebody_else_is_not_there() {
    account.signedIn(Account.LIU);
    account.shop().open("/account/addresses/6", Language.ZH);
    assertThat(account.shop().status()).isEqualTo(404);
    account.shop().open("/account/addresses/x", Language.ZH);
    assertThat(account.shop().status()).isEqualTo(404);
  }

  @Test
  void an_address_is_saved_with_the_full_names_of_the_list() {
    account.signedIn(Account.LIU);
    account
        .shop()
        .post(
            "/account/addresses/new",
            Language.ZH,
            "do",
            "save",
            "name",
            "王",
            "mobile",
            "139 0000 0000",
            "province",
            "460000",
            "city",
            "",
            "county",
            "469024",
            "street",
            "人民路 2 号");
    verify(account.part(AddressBook.class))
        .add(
            7,
            new Contact("王", new Mobile("13900000000"), Optional.empty()),
            new Courier("海南省", "", "临高县", "人民路 2 号"));
    assertThat(account.location()).isEqualTo("/account/addresses?done=saved");
  }

  @Test
  void what_is_wrong_with_an_address_stands_at_its_field_and_the_rest_stays() {
    account.signedIn(Account.LIU);
    Document page =
        account
            .shop()
            .post(
                "/account/addresses/new",
                Language.ZH,
                "do",
                "save",
                "name",
                "王",
                "mobile",
                "123",
                "province",
                "460000",
                "city",
                "",
                "county",
                "469024",
                "street",
                "人民路 2 号");
    assertThat(account.shop().status()).isEqualTo(422);
    assertThat(page.select("#mobile-mistake").text()).contains("11 位");
    assertThat(page.select("#name").attr("value")).isEqualTo("王");
    assertThat(page.select("#county option[selected]").text()).isEqualTo("临高县");
    verify(account.part(AddressBook.class), never()).add(anyLong(), any(), any());
  }

  @Test
  void a_known_address_opens_with_its_county_chosen() {
    Document page = account.signedIn(Account.LIU).shop().open("/account/addresses/5", Language.ZH);
    assertThat(page.select("#province option[selected]").text()).isEqualTo("海南省");
    assertThat(page.select("#county option[selected]").text()).isEqualTo("临高县");
    account
        .shop()
        .post(
            "/account/addresses/5",
            Language.ZH,
            "do",
            "save",
            "name",
            "王",
            "mobile",
            "13900000000",
            "province",
            "460000",
            "city",
            "",
            "county",
            "469024",
            "street",
            "人民路 2 号");
    verify(account.part(AddressBook.class)).change(eq(7L), eq(5L), any(), any());
  }

  @Test
  void choosing_a_province_brings_its_cities_and_saves_nothing() {
    account.signedIn(Account.LIU);
    Document page =
        account
            .shop()
            .post(
                "/account/addresses/new",
                Language.ZH,
                "name",
                "王",
                "province",
                "440000",
                "city",
                "",
                "county",
                "469024");
    assertThat(page.select("#city option").eachText()).contains("广州市", "深圳市");
    assertThat(page.select("#county option").eachText()).doesNotContain("临高县");
    assertThat(page.select("#name").attr("value")).isEqualTo("王");
    verify(account.part(AddressBook.class), never()).add(anyLong(), any(), any());
  }

  @Test
  void a_new_address_is_asked_for_with_the_password() {
    account.signedIn(Account.LIU);
    account
        .shop()
        .post(
            "/account/profile",
            Language.ZH,
            "do",
            "email",
            "email",
            "new@example.com",
            "email-password",
            "secret");
    verify(account.part(CustomerProfile.class))
        .requestEmail(eq(Account.LIU), eq("secret"), eq(new Email("new@example.com")), any());
    assertThat(account.location()).isEqualTo("/account/profile?done=mailed");
    doThrow(new InvalidValue("mobile.taken", "x"))
        .when(account.part(CustomerProfile.class))
        .changeMobile(any(), any(), any(), any());
    Document page =
        account
            .shop()
            .post("/account/profile", Language.ZH, "do", "mobile", "mobile", "13900000000");
    assertThat(page.select("#mobile-mistake").text()).contains("别的账户");
  }

  @Test
  void sessions_show_their_devices_and_end_one_by_one() {
    Document page = account.signedIn(Account.LIU).shop().open("/account/security", Language.ZH);
    assertThat(page.select(".session strong").eachText())
        .containsExactly("Chrome · Windows", "WeChat · iPhone");
    assertThat(page.select(".session__end").eachAttr("value")).containsExactly("2");
    account.shop().post("/account/security", Language.ZH, "end", "2");
    verify(account.part(CustomerProfile.class)).endSession(Account.LIU, 2);
  }

  @Test
  void leaving_needs_the_password_and_waits_for_what_is_under_way() {
    account.signedIn(Account.LIU);
    doThrow(new DeletionRefused("orders"))
        .when(account.part(CustomerDeletion.class))
        .delete(any(), eq("waiting"), any());
    Document page = account.shop().post("/account/data", Language.ZH, "password", "waiting");
    assertThat(page.select("#password-mistake").text()).contains("没有送到");
    assertThat(page.select("details").hasAttr("open")).isTrue();
    account.shop().post("/account/data", Language.ZH, "password", "right");
    verify(account.part(Entrance.class)).leave(any(), any());
    assertThat(account.location()).isEqualTo("/account/sign-in?done=deleted");
  }

  @Test
  void a_full_book_offers_no_new_address() {
    account.signedIn(Account.LIU);
    when(account.part(AddressBook.class).addresses(7))
        .thenReturn(java.util.Collections.nCopies(20, Account.ADDRESS));
    assertThat(
            account
                .shop()
                .open("/account/addresses", Language.ZH)
                .select("a[href=/account/addresses/new]"))
        .isEmpty();
    when(account.part(AddressBook.class).addresses(7)).thenReturn(List.of());
    assertThat(account.shop().open("/account/addresses", Language.ZH).select(".account-empty"))
        .hasSize(1);
  }

  private String header(String name) {
    return account.shop().wicket().getLastResponse().getHeader(name);
  }
}
