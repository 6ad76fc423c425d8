package lingao.storefront.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.promotion.PricedLine;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.ShopTime;

/** Estimates what a basket costs before it is known who buys it and where it goes. */
@ApplicationScoped
class Estimator {

  private static final Courier NEAREST = new Courier("海南省", "", "临高县", "……");

  @Inject PromotionService promotions;
  @Inject DeliveryService deliveries;
  @Inject ShopTime time;

  Estimate estimate(BasketView basket) {
    Pricing pricing =
        promotions.price(
            basket.lines().stream().map(Estimator::priced).toList(),
            basket.coupons(),
            Optional.empty());
    return new Estimate(pricing, nearest(basket, pricing));
  }

  private Optional<DeliveryQuote> nearest(BasketView basket, Pricing pricing) {
    List<DeliveryItem> items = basket.lines().stream().map(Estimator::item).toList();
    try {
      return Optional.of(deliveries.quote(NEAREST, items, pricing.total(), time.now()));
    } catch (Undeliverable e) {
      return Optional.empty();
    }
  }

  private static PricedLine priced(BasketLine line) {
    return new PricedLine(
        line.sku(), line.product(), line.brand(), line.quantity(), line.unitPrice());
  }

  private static DeliveryItem item(BasketLine line) {
    return new DeliveryItem(line.sku(), line.quantity(), line.weightGrams(), line.temperature());
  }
}
