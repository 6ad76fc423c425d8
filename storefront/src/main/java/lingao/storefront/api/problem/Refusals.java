package lingao.storefront.api.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketRefused;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.ordering.EmptyBasket;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderRefused;
import lingao.catalog.ordering.PriceChanged;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.ordering.UnknownOrder;
import lingao.catalog.payment.AlreadyPaid;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentUnavailable;
import lingao.catalog.promotion.CouponGone;

/** Why the shop refuses to do something, as problems. */
final class Refusals {

  private Refusals() {}

  /** The problem that a refusal is; nothing for other faults. */
  static Optional<Problem> problem(Throwable thrown) {
    if (thrown instanceof OutOfStock shortage) {
      return Optional.of(outOfStock(shortage));
    }
    if (thrown instanceof TooManyAttempts) {
      return Optional.of(tooMany("Too much from this address lately.", "new-baskets"));
    }
    if (thrown instanceof OrderRefused refused) {
      return Optional.of(order(refused));
    }
    if (thrown instanceof BasketRefused refused) {
      return Optional.of(basket(refused));
    }
    if (thrown instanceof PaymentProblem refused) {
      return Optional.of(payment(refused));
    }
    if (thrown instanceof CouponGone gone) {
      return Optional.of(broken("The coupon takes nothing off.", "coupon-" + word(gone.reason())));
    }
    return thrown instanceof Undeliverable reason
        ? Optional.of(broken("It cannot be delivered so.", word(reason.reason())))
        : Optional.empty();
  }

  /** After how many seconds what was too much may be tried again. */
  static OptionalLong retryAfter(Throwable thrown) {
    if (thrown instanceof TooManyUnpaid many) {
      return OptionalLong.of(many.seconds());
    }
    return thrown instanceof TooManyAttempts many
        ? OptionalLong.of(many.seconds())
        : OptionalLong.empty();
  }

  private static Problem outOfStock(OutOfStock shortage) {
    return Problem.outOfStock(
        shortage.shortages().stream()
            .map(line -> new Problem.ShortLine(line.sku(), line.wanted(), line.available()))
            .toList());
  }

  private static Problem order(OrderRefused refused) {
    if (refused instanceof PriceChanged changed) {
      return Problem.priceChanged(String.valueOf(changed.getMessage()), changed.now().fen());
    }
    if (refused instanceof IllegalMove move) {
      return Problem.because(
          ProblemType.ALREADY_DONE, "The order is " + move.from().code() + ".", move.from().code());
    }
    if (refused instanceof TooManyUnpaid many) {
      return tooMany(many.most() + " orders from this address are unpaid.", "unpaid-orders");
    }
    if (refused instanceof UnknownOrder) {
      return Problem.of(ProblemType.NOT_FOUND, "There is no such order.");
    }
    return refused instanceof EmptyBasket
        ? broken("The basket is empty; perhaps it was ordered already.", "empty-basket")
        : broken("The key was used for another request.", "key-reused");
  }

  private static Problem basket(BasketRefused refused) {
    return refused instanceof BasketFull
        ? broken("Nothing more goes into it.", "basket-full")
        : Problem.of(ProblemType.NOT_FOUND, "There is no such basket or SKU.");
  }

  private static Problem payment(PaymentProblem refused) {
    if (refused instanceof AlreadyPaid) {
      return Problem.because(ProblemType.ALREADY_DONE, "The order is paid.", "paid");
    }
    return refused instanceof PaymentUnavailable
        ? Problem.of(ProblemType.BUSY, "The payment service does not answer; ask again later.")
        : broken("The payment service refuses.", "payment-refused");
  }

  private static Problem tooMany(String detail, String reason) {
    return Problem.because(ProblemType.TOO_MANY, detail, reason);
  }

  private static Problem broken(String detail, String reason) {
    return Problem.because(ProblemType.RULE_BROKEN, detail, reason);
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
