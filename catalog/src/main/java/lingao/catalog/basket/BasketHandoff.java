package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import lingao.catalog.shared.ShopSecret;

/**
 * Hands a basket from one device to another, such as from a hall's kiosk to a visitor's phone. A
 * copy is handed over, so that the kiosk may forget its own. All calls join the caller's
 * transaction.
 */
@ApplicationScoped
public class BasketHandoff {

  /** How long a basket can be taken. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  private static final String PURPOSE = "basket-handoff";

  @Inject private BasketService baskets;
  @Inject private BasketStore store;
  @Inject private HandoffStore handoffs;
  @Inject private ShopSecret secret;

  /**
   * Offers a copy of what a basket holds now.
   *
   * @return a signed token for a link, 76 characters of base64url and a dot; whoever has it first
   *     may take the copy, once, within {@link #LIFE}
   * @throws UnknownBasket when there is no such basket
   */
  @Transactional
  public String offer(String basket) {
    handoffs.sweep();
    store.hold(basket);
    String copy = baskets.create();
    handoffs.open(basket, copy, LIFE.toSeconds());
    return copy + "." + secret.sign(PURPOSE, copy);
  }

  /** What can be taken with a token; nothing once it was taken, or too late. */
  @Transactional
  public Optional<BasketView> offered(String token) {
    return copyOf(token).filter(handoffs::isOpen).flatMap(baskets::find);
  }

  /**
   * Takes what is offered: it is added to a basket, quantities too, or becomes a new one when there
   * is none.
   *
   * @return the id of the basket that holds it; nothing when it was taken already, or too late
   */
  @Transactional
  public Optional<String> take(String token, Optional<String> into) {
    return copyOf(token).filter(handoffs::close).map(copy -> pour(copy, into));
  }

  private String pour(String copy, Optional<String> into) {
    String target =
        into.filter(id -> !id.equals(copy) && baskets.find(id).isPresent())
            .orElseGet(baskets::create);
    store.hold(target);
    store.merge(copy, target);
    store.trim(target, BasketService.MOST_LINES);
    return target;
  }

  private Optional<String> copyOf(String token) {
    int dot = token.indexOf('.');
    return dot > 0 && secret.verify(PURPOSE, token.substring(0, dot), token.substring(dot + 1))
        ? Optional.of(token.substring(0, dot))
        : Optional.empty();
  }
}
