package lingao.storefront.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.StationChoice;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.shared.Money;

/**
 * What an order would cost and when it would come, as far as it is known by now.
 *
 * @param quote absent while no delivery is chosen, or it cannot be
 * @param refusal why it cannot
 * @param available pieces of each SKU where the goods would come from
 */
record Reckoning(
    BasketView basket,
    Pricing pricing,
    Optional<DeliveryQuote> quote,
    Optional<Undeliverable.Reason> refusal,
    Map<String, Integer> available,
    List<HallChoice> halls,
    List<StationChoice> stations) {

  /** What is to be paid; nothing while the freight is not known. */
  Optional<Money> total() {
    return quote.map(q -> new Money(pricing.total().fen() + q.freight().fen()));
  }

  /** Lines of which there is less than wanted where they would come from. */
  List<BasketLine> shortLines() {
    return basket.lines().stream().filter(line -> left(line) < line.quantity()).toList();
  }

  /** Pieces of a line that are left. */
  int left(BasketLine line) {
    return available.getOrDefault(line.sku(), 0);
  }
}
