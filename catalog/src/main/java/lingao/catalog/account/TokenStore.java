package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Hashes of the tokens that each node has printed; one of them used, all are gone. */
@ApplicationScoped
class TokenStore {

  @Inject private EntityManager em;
  @Inject private StaffStore staff;

  @Transactional
  void add(String hash) {
    em.createNativeQuery("insert into first_account_token (hash) values (?1)")
        .setParameter(1, hash)
        .executeUpdate();
  }

  @Transactional
  boolean has(String hash) {
    return !em.createNativeQuery("select hash from first_account_token where hash = ?1")
        .setParameter(1, hash)
        .getResultList()
        .isEmpty();
  }

  /** Two who use tokens at once wait for each other here; the second finds none left. */
  @Transactional
  Optional<StaffMember> use(String hash, NewStaffMember member, String passwordHash) {
    if (!has(hash)
        || em.createNativeQuery("delete from first_account_token").executeUpdate() == 0) {
      return Optional.empty();
    }
    return Optional.of(staff.add(member, passwordHash, false));
  }
}
