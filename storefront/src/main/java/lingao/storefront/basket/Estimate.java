package lingao.storefront.basket;

import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.promotion.Pricing;

/**
 * What a basket costs as far as that can be told without an address.
 *
 * @param pricing with the basket's coupons
 * @param nearest what a courier costs and takes within the county; nothing when none brings it
 */
record Estimate(Pricing pricing, Optional<DeliveryQuote> nearest) {}
