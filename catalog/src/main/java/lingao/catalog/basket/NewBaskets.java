package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.credential.Quota;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.network.ClientAddresses;
import lingao.catalog.shared.ShopTime;

/**
 * How many baskets one address of the network may have made within an hour, on this node: each is a
 * row that stays for days.
 */
@ApplicationScoped
class NewBaskets {

  static final int MOST = 600;

  @Inject ClientAddresses addresses;
  @Inject ShopTime time;

  private final Quota quota = new Quota(MOST, Duration.ofHours(1), () -> time.now());

  /**
   * One more from there.
   *
   * @throws TooManyAttempts when there were too many
   */
  void count(String address) {
    addresses.limited(address).ifPresent(quota::take);
  }
}
