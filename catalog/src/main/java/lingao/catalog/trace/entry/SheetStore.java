package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import lingao.catalog.credential.Token;

/** Spreadsheets between their preview and the moment when they are stored. */
@ApplicationScoped
class SheetStore {

  private static final int LONGEST_NAME = 80;

  @Inject private EntityManager em;

  /** Keeps one, and forgets those of yesterday. */
  String keep(byte[] content, String name, String holder) {
    em.createNativeQuery(
            "delete from trace_sheet where uploaded_at < now() - interval '1 day'"
                + " or holder = ?1 and token not in (select token from trace_sheet"
                + " where holder = ?1 order by uploaded_at desc limit 4)")
        .setParameter(1, holder)
        .executeUpdate();
    String token = Token.random();
    em.createNativeQuery(
            "insert into trace_sheet (token, holder, name, content) values (?1, ?2, ?3, ?4)")
        .setParameter(1, token)
        .setParameter(2, holder)
        .setParameter(
            3, name.isBlank() ? "-" : name.substring(0, Math.min(LONGEST_NAME, name.length())))
        .setParameter(4, content)
        .executeUpdate();
    return token;
  }

  /** What is in one; nothing when it is not that holder's, or gone. */
  @SuppressWarnings("unchecked")
  Optional<byte[]> content(String token, String holder) {
    if (!Token.isOne(token)) {
      return Optional.empty();
    }
    List<byte[]> found =
        em.createNativeQuery("select content from trace_sheet where token = ?1 and holder = ?2")
            .setParameter(1, token)
            .setParameter(2, holder)
            .getResultList();
    return found.stream().findFirst();
  }

  void forget(String token) {
    em.createNativeQuery("delete from trace_sheet where token = ?1")
        .setParameter(1, token)
        .executeUpdate();
  }

  /** One import of a brand at a time: what the first stored, the second finds. */
  void lock(String brand) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 35)) as text)")
        .setParameter(1, "trace-sheet " + brand)
        .getResultList();
  }
}
