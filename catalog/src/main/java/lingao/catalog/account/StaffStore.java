package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
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

  /** An office account. Refuses a name that somebody has with {@link InvalidValue}. */
  @Transactional
  StaffMember add(NewStaffMember member, String passwordHash, boolean demo) {
    return keep(new StaffEntry(member, Post.OFFICE, passwordHash, false, demo));
  }

  /**
   * An account whose password is to be changed at the first sign-in. Refuses a name that somebody
   * has, and a place that does not exist, with {@link InvalidValue}.
   */
  @Transactional
  StaffMember open(NewStaffMember member, Post post, String passwordHash) {
    mustExist(post);
    return keep(new StaffEntry(member, post, passwordHash, true, false));
  }

  /** A demo account, unless somebody has its name. */
  @Transactional
  void openDemo(NewStaffMember member, Post post, String passwordHash) {
    if (isFree(member.name())) {
      keep(new StaffEntry(member, post, passwordHash, false, true));
    }
  }

  @Transactional
  List<StaffAccount> accounts() {
    return em.createQuery("select s from Staff s order by s.role, s.name", StaffEntry.class)
        .getResultStream()
        .filter(entry -> entry.isSeen(demoWanted))
        .map(StaffEntry::toAccount)
        .toList();
  }

  @Transactional
  StaffMember resetPassword(long id, String passwordHash) {
    StaffEntry entry = seen(id);
    entry.changePassword(passwordHash, true);
    return entry.toRecord();
  }

  @Transactional
  StaffMember setActive(long id, boolean active) {
    StaffEntry entry = seen(id);
    entry.setActive(active);
    return entry.toRecord();
  }

  private StaffEntry seen(long id) {
    return Optional.ofNullable(em.find(StaffEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(entry -> entry.isSeen(demoWanted))
        .orElseThrow(() -> new InvalidValue("account", "there is no such account"));
  }

  private StaffMember keep(StaffEntry entry) {
    if (!isFree(entry.toRecord().name())) {
      throw new InvalidValue("name.taken", "somebody has that name");
    }
    em.persist(entry);
    em.flush();
    return entry.toRecord();
  }

  private boolean isFree(String name) {
    return em.createQuery("select count(s) from Staff s where s.name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        == 0;
  }

  private void mustExist(Post post) {
    String sql =
        switch (post.role()) {
          case OFFICE -> "select 1 where ?1 = ''";
          case OWNER -> "select 1 from brand where slug = ?1";
          case HALL -> "select 1 from hall where slug = ?1";
          case STATION -> "select 1 from station where code = ?1";
        };
    if (em.createNativeQuery(sql).setParameter(1, post.place()).getResultList().isEmpty()) {
      throw new InvalidValue("place", "there is no such brand, hall or station");
    }
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
    entry.ifPresent(e -> e.changePassword(passwordHash, false));
    em.flush();
    return entry.map(StaffEntry::toRecord);
  }
}
