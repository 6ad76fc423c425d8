package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Baskets that nobody has touched for long. */
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
}
