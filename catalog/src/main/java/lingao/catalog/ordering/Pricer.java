package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.promotion.CouponGone;
import lingao.catalog.promotion.PricedLine;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.Money;

/** What an order costs, from the prices of this moment. */
@ApplicationScoped
class Pricer {

  @Inject private PromotionService promotions;
  @Inject private DeliveryService deliveries;

  /**
   * Prices the basket.
   *
   * @throws EmptyBasket when there is nothing to buy
   * @throws OutOfStock when the shop sells a line no more
   * @throws CouponGone when a coupon that the checkout names takes nothing off
   * @throws PriceChanged when the total is not the expected one
   */
  PricedOrder price(BasketView basket, Checkout checkout, Instant now) {
    mustBeBuyable(basket);
    Pricing pricing = discounted(basket, checkout);
    DeliveryQuote quote =
        deliveries.quote(checkout.delivery(), items(basket), pricing.total(), now);
    Money total = new Money(pricing.total().fen() + quote.freight().fen());
    checkout
        .expectedTotal()
        .filter(expected -> !expected.equals(total))
        .ifPresent(
            expected -> {
              throw new PriceChanged(expected, total);
            });
    return new PricedOrder(basket, pricing, settled(checkout.delivery()), quote, total);
  }

  /** The names of an address as a label shows them; the quote has found a hall or station. */
  private Delivery settled(Delivery delivery) {
    return delivery instanceof Courier ? deliveries.settled(delivery) : delivery;
  }

  private static void mustBeBuyable(BasketView basket) {
    List<Shortage> gone =
        basket.notes(BasketNote.Gone.class).map(note -> new Shortage(note.sku(), 1, 0)).toList();
    if (!gone.isEmpty()) {
      throw new OutOfStock(gone);
    }
    if (basket.isEmpty()) {
      throw new EmptyBasket();
    }
  }

  /** A coupon of the basket that takes nothing off was told there; one named only now refuses. */
  private Pricing discounted(BasketView basket, Checkout checkout) {
    List<String> coupons =
        Stream.concat(basket.coupons().stream(), checkout.coupons().stream()).distinct().toList();
    Pricing pricing =
        promotions.price(
            basket.lines().stream().map(Pricer::priced).toList(),
            coupons,
            Optional.of(checkout.contact().mobile().value()));
    pricing.refusals().stream()
        .filter(refusal -> !basket.coupons().contains(refusal.code()))
        .findFirst()
        .ifPresent(
            refusal -> {
              throw new CouponGone(refusal.code(), refusal.reason());
            });
    return pricing;
  }

  private static PricedLine priced(BasketLine line) {
    return new PricedLine(
        line.sku(), line.product(), line.brand(), line.quantity(), line.unitPrice());
  }

  private static List<DeliveryItem> items(BasketView basket) {
    return basket.lines().stream()
        .map(
            line ->
                new DeliveryItem(
                    line.sku(), line.quantity(), line.weightGrams(), line.temperature()))
        .toList();
  }
}
