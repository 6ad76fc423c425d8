package lingao.storefront.checkout;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.UnknownBasket;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.ordering.EmptyBasket;
import lingao.catalog.ordering.KeyReused;
import lingao.catalog.ordering.OrderRefused;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.promotion.CouponGone;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Mistakes;

/** Why an order was refused, as a sentence at the part of the page where it can be mended. */
final class Refusals {

  private final Mistakes mistakes;
  private final UnaryOperator<String> text;
  private boolean keyUsed;
  private OptionalLong wait = OptionalLong.empty();

  Refusals(Mistakes mistakes, UnaryOperator<String> text) {
    this.mistakes = mistakes;
    this.text = text;
  }

  /** The order, or nothing and a mistake. */
  Optional<PlacedOrder> placing(Supplier<PlacedOrder> order) {
    try {
      return Optional.of(order.get());
    } catch (OutOfStock e) {
      wrong("lines", "stock");
    } catch (CouponGone e) {
      wrong("coupon", "coupon-gone");
    } catch (Undeliverable e) {
      wrong("kind", "undeliverable." + e.reason());
    } catch (UnknownBasket | EmptyBasket e) {
      // The page finds nothing to buy and leads to the basket.
    } catch (KeyReused e) {
      keyUsed = true;
      wrong("lines", "key");
    } catch (TooManyUnpaid e) {
      wait = OptionalLong.of(e.seconds());
      String sentence = text.apply("checkout.refused.unpaid");
      mistakes.add("total", MessageFormat.format(sentence, e.most(), e.minutes()));
    } catch (OrderRefused e) {
      wrong("total", "price");
    } catch (InvalidValue e) {
      wrong("lines", "other");
    }
    return Optional.empty();
  }

  /** Does something with a coupon, or notes why not. */
  void trying(Runnable change) {
    try {
      change.run();
    } catch (InvalidValue e) {
      wrong("coupon", "coupon-form");
    } catch (BasketFull e) {
      wrong("coupon", "coupon-many");
    } catch (UnknownBasket e) {
      // As above.
    }
  }

  /** Whether the form's key had been used for another order. */
  boolean isKeyUsed() {
    return keyUsed;
  }

  /** After how many seconds it can be tried again, if there were too many. */
  OptionalLong retryAfter() {
    return wait;
  }

  private void wrong(String field, String key) {
    mistakes.add(field, text.apply("checkout.refused." + key));
  }
}
