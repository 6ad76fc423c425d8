package lingao.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.StationChoice;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.promotion.PricedLine;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.ShopTime;

/** Works out what an order would cost and when it would come, as placing it does. */
@ApplicationScoped
class Reckoner {

  @Inject PromotionService promotions;
  @Inject DeliveryService deliveries;
  @Inject InventoryService inventory;
  @Inject ShopTime time;

  Reckoning reckon(BasketView basket, Draft draft) {
    Instant now = time.now();
    List<DeliveryItem> items = basket.lines().stream().map(Reckoner::item).toList();
    Pricing pricing = price(basket, person(draft));
    Optional<DeliveryQuote> quote = Optional.empty();
    Optional<Undeliverable.Reason> refusal = Optional.empty();
    try {
      quote = draft.toReckon().map(delivery -> quote(delivery, items, pricing, now));
    } catch (Undeliverable e) {
      refusal = Optional.of(e.reason());
    }
    List<HallChoice> halls =
        draft.kind() == DeliveryKind.HALL ? deliveries.halls(items, now) : List.of();
    List<StationChoice> stations =
        draft.kind() == DeliveryKind.STATION ? deliveries.stations(items, now) : List.of();
    String point = quote.map(DeliveryQuote::stockPoint).orElse(DeliveryService.COUNTY_CENTRE);
    return new Reckoning(
        basket,
        pricing,
        quote,
        refusal,
        inventory.available(point, basket.lines().stream().map(BasketLine::sku).toList()),
        halls,
        stations);
  }

  /** What the goods cost with the basket's coupons. */
  Pricing price(BasketView basket, Optional<String> person) {
    return promotions.price(
        basket.lines().stream().map(Reckoner::priced).toList(), basket.coupons(), person);
  }

  private DeliveryQuote quote(
      Delivery delivery, List<DeliveryItem> items, Pricing pricing, Instant now) {
    return deliveries.quote(delivery, items, pricing.total(), now);
  }

  /** By whose mobile number a limit per person counts, once it is typed. */
  private static Optional<String> person(Draft draft) {
    try {
      return Optional.of(new Mobile(draft.get(Draft.MOBILE)).value());
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static DeliveryItem item(BasketLine line) {
    return new DeliveryItem(line.sku(), line.quantity(), line.weightGrams(), line.temperature());
  }

  private static PricedLine priced(BasketLine line) {
    return new PricedLine(
        line.sku(), line.product(), line.brand(), line.quantity(), line.unitPrice());
  }
}
