package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.basket.BasketService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.dispatch.Carrier;
import lingao.catalog.dispatch.DeskItem;
import lingao.catalog.dispatch.DeskRefused;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.ParcelEventKind;
import lingao.catalog.dispatch.ParcelStatus;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.dispatch.Shipment;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.dispatch.TrackingNumber;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.payment.PaymentCaptured;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paid orders on their way to the buyer, in the container. */
@ExtendWith(ArquillianExtension.class)
class DispatchIT {

  private static final String HONEY = "HS-LZ-250";
  private static final String HERE = "192.0.2.77";
  private static final StaffMember CLERK = member(1, Post.OFFICE);
  private static final StaffMember LINGAO = member(2, new Post(Role.HALL, "lingao"));
  private static final StaffMember HAIKOU = member(3, new Post(Role.HALL, "haikou"));
  private static final StaffMember LINCHENG = member(4, new Post(Role.STATION, "S01"));

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Inject private BasketService baskets;
  @Inject private InventoryService inventory;
  @Inject private OrderService orders;
  @Inject private DispatchService dispatch;
  @Inject private DeskService desk;
  @Inject private PickupService pickups;
  @Inject private CurrentStaff staff;
  @Inject private Event<PaymentCaptured> captured;
  @Inject private UserTransaction transaction;

  @BeforeEach
  void the_hall_has_honey() {
    inventory.receive(HONEY, "hall-lingao", 10);
  }

  @Test
  void a_courier_takes_parcels_and_the_buyer_sees_their_way() throws Exception {
    OrderNumber number = paid(new Courier("海南省", "", "临高县", "文澜路1号"));
    assertThatThrownBy(() -> dispatch.pack(number)).isInstanceOf(NotPermitted.class);
    staff.become(CLERK);
    assertThat(listed(Stage.TO_PACK)).contains(number);
    dispatch.pack(number);
    assertThat(listed(Stage.PACKING)).contains(number);
    TrackingNumber first = tracking();
    dispatch.ship(number, new Shipment(Carrier.SF, List.of(first, tracking())));
    assertThat(dispatch.counts(Optional.empty()).get(Stage.ON_THE_WAY)).isPositive();
    dispatch.track(number, "已到达海口转运中心");
    List<ParcelView> parcels = pickups.parcels(number);
    assertThat(parcels).hasSize(2);
    assertThat(parcels.get(0).trackingNumber()).isEqualTo(first);
    assertThat(parcels.get(0).events())
        .extracting(ParcelView.Entry::kind)
        .containsExactly(ParcelEventKind.ON_THE_WAY, ParcelEventKind.SHIPPED);

    OrderNumber other = paid(new Courier("海南省", "", "临高县", "文澜路2号"));
    assertThatThrownBy(() -> dispatch.ship(other, new Shipment(Carrier.SF, List.of(first))))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("tracking.taken");
    assertThat(status(other)).isEqualTo(OrderStatus.PAID);
    dispatch.delivered(number);
    assertThat(status(number)).isEqualTo(OrderStatus.RECEIVED);
    assertThat(pickups.parcels(number))
        .extracting(ParcelView::status)
        .containsOnly(ParcelStatus.HANDED_OUT);
    assertThatThrownBy(() -> dispatch.ship(number, new Shipment(Carrier.COUNTY_VAN, List.of())))
        .isInstanceOf(IllegalMove.class);
    assertThat(pickups.pickup(number)).isEmpty();
  }

  @Test
  void a_hall_hands_out_once_whoever_asks_at_the_same_time() throws Exception {
    OrderNumber number = paid(new HallPickup("lingao"));
    staff.become(HAIKOU);
    assertThatThrownBy(() -> desk.ready(number)).hasMessage("ELSEWHERE");
    staff.become(LINGAO);
    assertThat(desk.page(Stage.TO_PACK, 1).items()).extracting(DeskItem::number).contains(number);
    desk.pack(number);
    desk.ready(number);
    PickupView pickup = pickups.pickup(number).orElseThrow();
    assertThat(pickup.state()).isEqualTo(PickupState.WAITING);
    assertThat(pickup.where().name().zh()).isEqualTo("临高体验馆");
    String code = pickup.code().grouped();
    assertThat(desk.find(code, HERE).order().number()).isEqualTo(number);

    staff.become(HAIKOU);
    assertThatThrownBy(() -> desk.find(code, HERE)).hasMessage("ELSEWHERE");
    assertThatThrownBy(() -> desk.handOut(code, HERE)).hasMessage("ELSEWHERE");
    assertThat(status(number)).isEqualTo(OrderStatus.READY_FOR_PICKUP);

    List<String> answers = together(6, () -> handOut(LINGAO, code));
    assertThat(answers).filteredOn(number.value()::equals).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> !number.value().equals(answer))
        .containsOnly("HANDED_OUT_ALREADY");
    assertThat(status(number)).isEqualTo(OrderStatus.RECEIVED);
    assertThat(pickups.pickup(number).orElseThrow().endedAt()).isPresent();
    assertThat(orders.find(number).orElseThrow().events().stream())
        .filteredOn(event -> event.to() == OrderStatus.RECEIVED)
        .hasSize(1);
  }

  @Test
  void a_station_receives_all_parcels_before_the_buyer_gets_a_code() throws Exception {
    OrderNumber number = paid(new StationPickup("S01"));
    staff.become(CLERK);
    TrackingNumber second = tracking();
    dispatch.ship(number, new Shipment(Carrier.COUNTY_VAN, List.of(tracking(), second)));
    staff.become(HAIKOU);
    String label = pickups.parcels(number).get(0).number();
    assertThatThrownBy(() -> desk.receive(label, "海口")).hasMessage("UNKNOWN_PARCEL");
    staff.become(LINCHENG);
    desk.receive(label.toLowerCase(Locale.ROOT), "临城站");
    assertThatThrownBy(() -> desk.receive(label, "临城站")).hasMessage("ARRIVED_ALREADY");
    assertThat(pickups.pickup(number)).isEmpty();
    desk.receive(second.value(), "临城站");
    assertThat(status(number)).isEqualTo(OrderStatus.READY_FOR_PICKUP);
    String code = pickups.pickup(number).orElseThrow().code().value();
    assertThat(desk.handOut("https://shop.test/desk?code=" + code, HERE)).isEqualTo(number);
    assertThat(pickups.parcels(number))
        .extracting(ParcelView::status)
        .containsOnly(ParcelStatus.HANDED_OUT);
  }

  @Test
  void a_village_gets_its_parcels_by_the_next_van() throws Exception {
    OrderNumber number = paid(new StationPickup("S01", Optional.of("S01-01")));
    staff.become(CLERK);
    dispatch.ship(number, new Shipment(Carrier.COUNTY_VAN, List.of()));
    staff.become(LINCHENG);
    assertThatThrownBy(() -> desk.passOn(number)).hasMessage("NOT_NOW");
    desk.receive(pickups.parcels(number).get(0).number(), "临城站");
    assertThat(status(number)).isEqualTo(OrderStatus.SHIPPED);
    desk.passOn(number);
    assertThat(pickups.pickup(number).orElseThrow().where().name().zh()).contains("美台村");
  }

  @Test
  void what_nobody_fetches_goes_back_with_its_money_but_not_a_day_early() throws Exception {
    OrderNumber number = paid(new HallPickup("lingao"));
    staff.become(LINGAO);
    desk.ready(number);
    String code = pickups.pickup(number).orElseThrow().code().value();
    assertThatThrownBy(() -> desk.giveBack(number)).hasMessage("TOO_EARLY");
    execute(
        "update pickup set keep_until = county_today() - 1 where order_number = '" + number + "'");
    assertThat(desk.page(Stage.OVERDUE, 1).items()).extracting(DeskItem::number).contains(number);
    desk.giveBack(number);
    assertThat(status(number)).isIn(OrderStatus.REFUNDING, OrderStatus.REFUNDED);
    assertThatThrownBy(() -> desk.handOut(code, HERE)).hasMessage("GIVEN_BACK");
  }

  @Test
  void who_guesses_codes_has_to_wait_and_a_held_order_stays() throws Exception {
    OrderNumber number = paid(new HallPickup("lingao"));
    staff.become(LINGAO);
    desk.ready(number);
    String code = pickups.pickup(number).orElseThrow().code().value();
    execute("update shop_order set held = true where number = '" + number + "'");
    assertThatThrownBy(() -> desk.handOut(code, HERE)).hasMessage("HELD");
    execute("update shop_order set held = false where number = '" + number + "'");

    staff.become(member(99, new Post(Role.HALL, "lingao")));
    for (int i = 0; i < 10; i++) {
      String wrong = String.format(Locale.ROOT, "0000%04d", i);
      assertThatThrownBy(() -> desk.find(wrong, "192.0.2.99"))
          .isInstanceOf(DeskRefused.class)
          .hasMessage("UNKNOWN_CODE");
    }
    assertThatThrownBy(() -> desk.find(code, "192.0.2.99")).isInstanceOf(TooManyAttempts.class);
    staff.become(LINGAO);
    assertThat(desk.handOut(code, HERE)).isEqualTo(number);
  }

  private String handOut(StaffMember member, String code) {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    boolean begun = request.activate();
    try {
      CDI.current().select(CurrentStaff.class).get().become(member);
      return desk.handOut(code, HERE).value();
    } catch (DeskRefused e) {
      return e.reason().name();
    } finally {
      if (begun) {
        request.deactivate();
      }
    }
  }

  private OrderNumber paid(Delivery delivery) throws Exception {
    String basket = baskets.create("127.0.0.1");
    baskets.add(basket, HONEY, 1);
    PlacedOrder placed =
        orders.place(
            UUID.randomUUID().toString(),
            new Checkout(
                basket,
                new Contact("王小明", new Mobile("13800138000"), Optional.empty()),
                delivery,
                PaymentMethod.ALIPAY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Locale.CHINESE,
                Optional.empty(),
                Optional.empty()),
            "127.0.0.1");
    String number = placed.number().value();
    transaction.begin();
    captured.fire(
        new PaymentCaptured(number, "pi_it_" + number, placed.order().total(), Instant.now()));
    transaction.commit();
    return placed.number();
  }

  private List<OrderNumber> listed(Stage stage) {
    return dispatch.page(stage, Optional.empty(), 1).items().stream()
        .map(DeskItem::number)
        .toList();
  }

  private OrderStatus status(OrderNumber number) {
    return orders.find(number).orElseThrow().status();
  }

  private <T> List<T> together(int times, Callable<T> call) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> result : executor.invokeAll(Collections.nCopies(times, call))) {
      results.add(result.get());
    }
    return results;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static TrackingNumber tracking() {
    return new TrackingNumber("IT" + UUID.randomUUID().toString().substring(0, 13));
  }

  private static StaffMember member(long id, Post post) {
    return new StaffMember(id, "it-" + id, "示例·" + id, post, 1, false);
  }
}
