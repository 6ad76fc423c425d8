package lingao.catalog.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnCase.ReturnedLine;
import lingao.catalog.aftersale.ReturnRefused.Rule;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderReturns;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Moves cases from one status to the next. Each call locks the order first: whoever comes second
 * finds what the first has done.
 */
@ApplicationScoped
@Transactional
class ReturnMoves {

  /** Who acts when nobody of the office does. */
  static final String BUYER = "customer";

  static final String SHOP = "shop";

  @Inject private OrderReturns orders;
  @Inject private ReturnStore store;
  @Inject private ReturnReader reader;
  @Inject private ReturnPictures pictures;
  @Inject private ReturnOffers offers;
  @Inject private ReturnRefunds refunds;
  @Inject private InventoryService inventory;
  @Inject private Event<ReturnMoved> moved;
  @Inject private ShopTime time;

  /** A new case; that of the same form when it was sent before. */
  ReturnNumber request(OrderNumber number, ReturnRequest request) {
    OrderView order = orders.lock(number);
    Optional<ReturnCase> first = reader.ofKey(number, request.key());
    if (first.isPresent()) {
      return first.get().number();
    }
    ReturnRules.check(offers.of(order), request);
    ReturnNumber made = store.insert(number, request, now());
    pictures.attach(made, request.pictures());
    orders.note(number, "return-requested", BUYER);
    tell(find(made), Optional.empty());
    return made;
  }

  void withdraw(ReturnNumber number) {
    orders.lock(number.order());
    move(find(number), ReturnStatus.WITHDRAWN);
    orders.note(number.order(), "return-withdrawn", BUYER);
  }

  void refuse(ReturnNumber number, String answer, String who) {
    orders.lock(number.order());
    ReturnCase found = find(number);
    mustBecome(found, ReturnStatus.REFUSED);
    store.decide(number, answer, found.goodsBack().orElse(false), who, now());
    move(found, ReturnStatus.REFUSED);
    orders.note(number.order(), "return-refused", who);
  }

  void approve(ReturnNumber number, @Nullable String answer, boolean goodsBack, String who) {
    OrderView order = orders.lock(number.order());
    ReturnCase found = find(number);
    if (found.status() != ReturnStatus.REQUESTED) {
      throw new ReturnRefused(Rule.DONE_ALREADY);
    }
    store.decide(number, answer, goodsBack, who, now());
    if (goodsBack) {
      move(found, ReturnStatus.APPROVED);
      orders.note(number.order(), "return-approved", who);
    } else {
      refund(order, find(number), who);
    }
  }

  void goodsReceived(ReturnNumber number, List<Integer> sellable, String who) {
    OrderView order = orders.lock(number.order());
    ReturnCase found = find(number);
    if (found.status() != ReturnStatus.APPROVED) {
      throw new ReturnRefused(Rule.DONE_ALREADY);
    }
    store.goodsBack(number, sellable, now());
    List<StockLine> back =
        found.lines().stream()
            .filter(line -> sellable.contains(line.position()))
            .map(ReturnMoves::stock)
            .toList();
    refund(order, found, who);
    if (!back.isEmpty()) {
      inventory.takeBack(order.stockPoint(), back, number.value());
    }
  }

  /** Asks once more for money that the payment service would not give back. */
  void refundAgain(ReturnNumber number, String who) {
    OrderView order = orders.lock(number.order());
    ReturnCase found = find(number);
    if (found.status() != ReturnStatus.REFUND_FAILED) {
      throw new ReturnRefused(Rule.DONE_ALREADY);
    }
    move(found, ReturnStatus.REFUNDING);
    endUnless(refunds.again(order, found), found);
    orders.note(number.order(), "return-refund-again", who);
  }

  /** The money of a wish was given back, or cannot be: the order being locked before. */
  void settled(ReturnNumber number, ReturnStatus to, @Nullable String failure) {
    orders.lock(number.order());
    ReturnCase found = find(number);
    if (found.status().canBecome(to)) {
      if (failure != null) {
        store.failed(number, failure);
      }
      move(found, to);
      orders.note(number.order(), "return-" + (failure == null ? "refunded" : "failed"), SHOP);
    }
  }

  /** All of the order's money is given back otherwise: cases that wait have nothing to wait for. */
  void overtaken(OrderNumber order) {
    reader.ofOrder(order).stream()
        .filter(found -> found.status().canBecome(ReturnStatus.WITHDRAWN))
        .forEach(found -> move(found, ReturnStatus.WITHDRAWN));
  }

  private void refund(OrderView order, ReturnCase found, String who) {
    mustBecome(found, ReturnStatus.REFUNDING);
    ReturnRefunds.Due due = refunds.count(order, found);
    move(found, ReturnStatus.REFUNDING);
    endUnless(refunds.wish(order, found, due, who), found);
    orders.note(found.number().order(), "return-granted", who);
  }

  /** What comes to nothing is given back at once. */
  private void endUnless(boolean wished, ReturnCase found) {
    if (!wished) {
      move(find(found.number()), ReturnStatus.REFUNDED);
    }
  }

  private void move(ReturnCase found, ReturnStatus to) {
    mustBecome(found, to);
    store.move(found.number(), to, now());
    tell(find(found.number()), Optional.of(found.status()));
  }

  private void tell(ReturnCase now, Optional<ReturnStatus> from) {
    Money amount = now.amount();
    moved.fire(new ReturnMoved(now.number(), from, now.status(), amount, now.answer(), now()));
  }

  private static void mustBecome(ReturnCase found, ReturnStatus to) {
    if (!found.status().canBecome(to)) {
      throw new ReturnRefused(Rule.DONE_ALREADY);
    }
  }

  private ReturnCase find(ReturnNumber number) {
    return reader.find(number).orElseThrow(() -> new ReturnRefused(Rule.UNKNOWN_CASE));
  }

  static StockLine stock(ReturnedLine line) {
    return new StockLine(line.sku(), line.quantity());
  }

  private Instant now() {
    return time.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
