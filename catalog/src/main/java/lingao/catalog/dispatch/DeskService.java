package lingao.catalog.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffOnly;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.ShopTime;

/**
 * The counter of a hall or a station: its staff sees and moves what goes to their own place, and
 * nothing else. Moves refuse by {@link DeskRefused}.
 */
@ApplicationScoped
@StaffOnly({Role.HALL, Role.STATION})
public class DeskService {

  private static final int FREE_OF_ONE = 10;
  private static final int FREE_OF_AN_ADDRESS = 40;

  @Inject private DispatchLists lists;
  @Inject private DeskMoves moves;
  @Inject private PickupService pickups;
  @Inject private OrderService orders;
  @Inject private Actor actor;
  @Inject private ShopTime time;

  private final GuessLimit guesses =
      new GuessLimit(FREE_OF_ONE, FREE_OF_AN_ADDRESS, () -> time.now());

  /**
   * A list of this place.
   *
   * @param page from 1
   */
  @Transactional
  public DispatchPage page(Stage stage, int page) {
    return lists.page(stage, actor.place(), "", page);
  }

  /** How many orders of this place stand in each list; those in none are left out. */
  @Transactional
  public Map<Stage, Long> counts() {
    return lists.counts(actor.place(), "");
  }

  /**
   * What waits under a code.
   *
   * @param code eight digits as they were typed, or the text of a scanned QR code
   * @param address from which it is asked, to slow down who guesses
   * @throws TooManyAttempts after some wrong codes
   */
  public DeskPickup find(String code, String address) {
    OrderNumber number = guarded(code, address, c -> moves.find(c, actor.place()).order());
    return new DeskPickup(pickups.pickup(number).orElseThrow(), orders.find(number).orElseThrow());
  }

  /** Hands out what waits under a code; once. Takes and throws the same as {@link #find}. */
  public OrderNumber handOut(String code, String address) {
    return guarded(code, address, c -> moves.handOut(c, actor.place()));
  }

  /** An order that goes to this place; nothing for any other. */
  @Transactional
  public Optional<OrderView> order(OrderNumber number) {
    return orders.find(number).filter(order -> DeskMoves.isAt(order, actor.place()));
  }

  /** A hall begins to pack an order. */
  public void pack(OrderNumber number) {
    moving(
        () -> {
          moves.pack(number, actor.place());
          return number;
        });
  }

  /** A hall has packed an order: it waits, and its buyer gets the code. */
  public void ready(OrderNumber number) {
    moving(
        () -> {
          moves.ready(number, actor.place());
          return number;
        });
  }

  /**
   * A parcel comes to a station.
   *
   * @param number the shop's or the carrier's, as it was typed or scanned
   * @param placeName name of this place, for the parcel's history
   * @return its order
   */
  public OrderNumber receive(String number, String placeName) {
    return moving(() -> moves.receive(number, actor.place(), placeName));
  }

  /** The van took an order on to its village point, where it waits. */
  public void passOn(OrderNumber number) {
    moving(
        () -> {
          moves.passOn(number, actor.place());
          return number;
        });
  }

  /** Nobody fetched it in time: its money goes back. */
  public void giveBack(OrderNumber number) {
    moving(
        () -> {
          moves.giveBack(number, actor.place());
          return number;
        });
  }

  private OrderNumber guarded(
      String written, String address, Function<PickupCode, OrderNumber> use) {
    guesses.check(actor.key(), address);
    PickupCode code =
        PickupCode.of(written).orElseThrow(() -> new DeskRefused(DeskRefused.Reason.UNKNOWN_CODE));
    try {
      OrderNumber number = moving(() -> use.apply(code));
      guesses.note(actor.key(), address, true);
      return number;
    } catch (DeskRefused e) {
      if (e.reason() == DeskRefused.Reason.UNKNOWN_CODE) {
        guesses.note(actor.key(), address, false);
      }
      throw e;
    }
  }

  /** The order's own refusals, in the words of a desk. */
  private static OrderNumber moving(Supplier<OrderNumber> move) {
    try {
      return move.get();
    } catch (IllegalMove e) {
      throw new DeskRefused(DeskRefused.Reason.NOT_NOW);
    }
  }
}
