package lingao.catalog.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.aftersale.ReturnStore.LineState;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.ShopTime;

/** Works out what of an order can be given back at this moment. */
@ApplicationScoped
class ReturnOffers {

  @Inject private ReturnStore store;
  @Inject private ShopTime time;

  ReturnOffer of(OrderView order) {
    Optional<Instant> received = received(order);
    if (received.isEmpty()) {
      return new ReturnOffer(order.number(), false, List.of());
    }
    Map<Integer, OrderLine> lines =
        order.lines().stream().collect(Collectors.toMap(OrderLine::position, Function.identity()));
    return new ReturnOffer(
        order.number(),
        true,
        store.states(order.number()).stream()
            .flatMap(
                state ->
                    Stream.ofNullable(lines.get(state.position()))
                        .map(line -> line(line, state, received.get(), time.now())))
            .toList());
  }

  /** When the buyer got the goods, as long as they have them and the money is here. */
  private static Optional<Instant> received(OrderView order) {
    boolean there = order.status() == OrderStatus.RECEIVED || order.status() == OrderStatus.DONE;
    return order.events().stream()
        .filter(e -> there && e.to() == OrderStatus.RECEIVED)
        .filter(e -> !e.from().equals(Optional.of(OrderStatus.RECEIVED)))
        .map(OrderEvent::at)
        .findFirst();
  }

  static ReturnableLine line(OrderLine line, LineState state, Instant received, Instant now) {
    ReturnTerms terms = ReturnTerms.of(state.fresh());
    int left = Math.max(0, line.quantity() - line.refunded() - state.claimed());
    Instant until = terms.until(received);
    return new ReturnableLine(
        line,
        left,
        state.fresh(),
        until,
        left > 0 && now.isBefore(until),
        terms.reasons(),
        terms.needPictures());
  }
}
