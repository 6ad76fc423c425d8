package lingao.kiosk.visit;

import java.util.Optional;

/**
 * What a kiosk knows of the visitor before it.
 *
 * @param basket id of their basket, which may have been swept meanwhile
 * @param handoff token with which a phone may take a copy of the basket
 * @param order number of the order they placed here
 */
public record Visit(Optional<String> basket, Optional<String> handoff, Optional<String> order) {

  /** Nothing yet. */
  public static final Visit NEW = new Visit(Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with that basket. */
  public Visit withBasket(String id) {
    return new Visit(Optional.of(id), handoff, order);
  }

  /** The same with that offer to a phone. */
  public Visit withHandoff(String token) {
    return new Visit(basket, Optional.of(token), order);
  }

  /** The same with that order. */
  public Visit withOrder(String number) {
    return new Visit(basket, handoff, Optional.of(number));
  }
}
