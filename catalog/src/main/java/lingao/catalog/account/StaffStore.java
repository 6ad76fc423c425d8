package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts that count: active, and those of the demo only where demo data is wanted. */
@ApplicationScoped
class StaffStore {

  @Inject private EntityManager em;

  @Inject
  @ConfigProperty(name = "demo.data", defaultValue = "false")
  private boolean demoWanted;

  @Transactional
  Optional<StaffEntry> byName(String name) {
    return em.createQuery("select s from Staff s where s.name = :name", StaffEntry.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .filter(entry -> entry.counts(demoWanted));
  }

  @Transactional
  Optional<StaffEntry> byId(long id) {
    return Optional.ofNullable(em.find(StaffEntry.class, id))
        .filter(entry -> entry.counts(demoWanted));
  }

  /** Whether nobody of the office can sign in yet. */
  @Transactional
  boolean isWithoutOffice() {
    return em.createQuery("select s from Staff s where s.role = :role", StaffEntry.class)
        .setParameter("role", Role.OFFICE)
        .getResultStream()
        .noneMatch(entry -> entry.counts(demoWanted));
  }

  /** Refuses a name that somebody has with {@link InvalidValue}. */
  @Transactional
  StaffMember add(NewStaffMember member, String passwordHash, boolean demo) {
    Long same =
        em.createQuery("select count(s) from Staff s where s.name = :name", Long.class)
            .setParameter("name", member.name())
            .getSingleResult();
    if (same > 0) {
      throw new InvalidValue("name.taken", "somebody has that name");
    }
    StaffEntry entry = StaffEntry.ofOffice(member, passwordHash, demo);
    em.persist(entry);
    em.flush();
    return entry.toRecord();
  }

  @Transactional
  void noteSignIn(long id) {
    em.createNativeQuery("update staff_account set signed_in_at = now() where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** The member with the new password; nobody when it was changed meanwhile. */
  @Transactional
  Optional<StaffMember> changePassword(StaffMember member, String passwordHash) {
    Optional<StaffEntry> entry = byId(member.id()).filter(e -> e.isAt(member.passwordVersion()));
    entry.ifPresent(e -> e.changePassword(passwordHash));
    em.flush();
    return entry.map(StaffEntry::toRecord);
  }
}
