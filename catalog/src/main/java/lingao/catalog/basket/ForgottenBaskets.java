package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Baskets to be forgotten: those that nobody has touched for long, and those of shared screens. */
@ApplicationScoped
public class ForgottenBaskets {

  private static final int DAYS = 60;
  private static final int DAYS_EMPTY = 7;

  @Inject private BasketStore store;

  /**
   * Removes baskets untouched for {@value #DAYS} days, empty ones for {@value #DAYS_EMPTY}.
   *
   * @return how many
   */
  @Transactional
  public int sweep() {
    return store.sweep(DAYS, DAYS_EMPTY);
  }

  /**
   * Removes a basket to which nobody comes back, such as that of a visitor who has left a kiosk. A
   * customer's stays; nothing happens when it is gone already.
   */
  @Transactional
  public void forget(String id) {
    store.forget(id);
  }
}
