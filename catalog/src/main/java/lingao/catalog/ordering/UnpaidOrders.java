package lingao.catalog.ordering;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.network.ClientAddresses;
import lingao.catalog.shared.ShopSecret;
import org.jspecify.annotations.Nullable;

/**
 * How many orders may be unpaid at once from one address of the network: each sets stock aside that
 * others then can't buy. Counted in the database, so that it holds for all nodes; an order carries
 * the address as a keyed hash, and only as long as it is unpaid.
 */
@ApplicationScoped
class UnpaidOrders {

  /** More than a household, a shop or an office orders before it pays. */
  static final int MOST = 30;

  private static final String PURPOSE = "order-origin";

  @Inject private EntityManager em;
  @Inject private ClientAddresses addresses;
  @Inject private ShopSecret secret;

  /** What an order from there carries; nothing when it is not limited. */
  @Transactional(SUPPORTS)
  Optional<String> origin(String address) {
    return addresses.limited(address).map(counted -> secret.sign(PURPOSE, counted));
  }

  /**
   * Lets one order after the other count those of its origin, until the transaction ends. A
   * statement of its own: the one that counts must begin to look when its turn has come.
   */
  @Transactional(MANDATORY)
  void queue(String origin) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 16)) as text)")
        .setParameter(1, origin)
        .getSingleResult();
  }

  /** How long the first place takes to become free, if all are taken. */
  @Transactional(MANDATORY)
  Optional<Duration> full(String origin, Instant now) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select count(*), min(pay_until) from shop_order where origin = ?1")
                .setParameter(1, origin)
                .getSingleResult();
    @Nullable Timestamp first = (Timestamp) row[1];
    return first == null || ((Number) row[0]).intValue() < MOST
        ? Optional.empty()
        : Optional.of(Duration.between(now, first.toInstant()));
  }
}
