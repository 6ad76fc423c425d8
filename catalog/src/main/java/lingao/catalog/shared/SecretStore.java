package lingao.catalog.shared;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;

/** The table of secrets; two nodes that make the same at once agree on the first. */
@ApplicationScoped
class SecretStore {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private EntityManager em;

  /** Base64url. Stored whatever becomes of the caller's transaction, since callers keep it. */
  @Transactional(REQUIRES_NEW)
  String value(String name) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    em.createNativeQuery(
            "insert into shop_secret (name, value) values (?1, ?2) on conflict (name) do nothing")
        .setParameter(1, name)
        .setParameter(2, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
        .executeUpdate();
    return (String)
        em.createNativeQuery("select value from shop_secret where name = ?1")
            .setParameter(1, name)
            .getSingleResult();
  }
}
