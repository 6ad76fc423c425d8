package lingao.storefront.account;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.Customer;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.CustomerSession;
import lingao.catalog.customer.Favourites;
import lingao.catalog.customer.ProductsOfCustomer;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DivisionService;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderPage;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;

/** The account's pages without a container, for a customer with some of everything. */
final class Account {

  static final Customer LIU =
      new Customer(
          7,
          "刘 <阿妹>",
          Optional.of(new Email("liu@example.com")),
          Optional.of(new Mobile("13800138000")),
          Locale.SIMPLIFIED_CHINESE);

  static final String TOKEN = "t".repeat(32);

  static final Address ADDRESS =
      new Address(
          5,
          new Contact("刘阿妹", new Mobile("13800138000"), Optional.empty()),
          new Courier("海南省", "", "临高县", "临城镇人民路 1 号"),
          true);

  private final ShopTester shop = new ShopTester();

  Account() {
    var cards = List.of(Samples.product("spinach-noodles", "空心菜面", "Spinach Noodles"));
    when(part(Favourites.class).page(anyLong(), anyInt()))
        .thenReturn(new ProductsOfCustomer(1, cards));
    when(part(RecentlySeen.class).products(anyLong(), anyInt())).thenReturn(cards);
    when(part(AddressBook.class).addresses(7)).thenReturn(List.of(ADDRESS));
    when(part(AddressBook.class).address(7, 5)).thenReturn(Optional.of(ADDRESS));
    when(part(CustomerProfile.class).sessions(any(), anyString()))
        .thenReturn(
            List.of(
                session(1, "Mozilla/5.0 (Windows NT 10.0) Chrome/142 Safari/537.36", true),
                session(2, "Mozilla/5.0 (iPhone) MicroMessenger/8.0", false)));
    when(part(CustomerCookie.class).of(any())).thenReturn(Optional.of(TOKEN));
    when(part(OrderService.class).orders(anyLong(), anyInt()))
        .thenReturn(new OrderPage(41, List.of(order(cards.get(0)))));
    shop.put(DivisionService.class, new DivisionService());
  }

  private static OrderLine line(ProductCard card) {
    return new OrderLine(
        1,
        "DW-1",
        card.slug(),
        card.brand().slug(),
        card.brand().name(),
        card.name(),
        card.name(),
        card.picture(),
        new Money(980),
        2,
        new Money(0),
        500,
        Temperature.AMBIENT,
        0);
  }

  private static OrderView order(ProductCard card) {
    Instant placed = Instant.parse("2026-11-24T08:03:20Z");
    LocalDate day = LocalDate.of(2026, 11, 26);
    return new OrderView(
        new OrderNumber("L2611247KQ3M8F"),
        OrderStatus.READY_FOR_PICKUP,
        false,
        Optional.of(7L),
        LIU.language(),
        Optional.of(ADDRESS.contact()),
        ADDRESS.place(),
        "county-centre",
        new OrderPromise(day, day, Optional.empty(), false),
        PaymentMethod.ALIPAY,
        List.of(line(card), line(card)),
        new Money(1960),
        List.of(),
        new Money(800),
        List.of(),
        new Money(2760),
        Optional.empty(),
        Optional.empty(),
        placed,
        placed.plusSeconds(1800),
        Optional.of(placed),
        List.of());
  }

  private static CustomerSession session(long id, String device, boolean current) {
    Instant moment = Instant.parse("2026-11-24T08:03:20Z");
    return new CustomerSession(id, device, moment, moment, current);
  }

  /** From now on that customer is asking. */
  Account signedIn(Customer customer) {
    when(part(CurrentCustomer.class).customer()).thenReturn(Optional.of(customer));
    return this;
  }

  <T> T part(Class<T> type) {
    return shop.part(type);
  }

  /** Where the last answer leads. */
  String location() {
    return shop.location().replaceFirst("^(\\.\\./|\\./)*/?", "/");
  }

  ShopTester shop() {
    return shop;
  }
}
