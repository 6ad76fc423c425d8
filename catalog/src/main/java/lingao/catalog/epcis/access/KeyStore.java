package lingao.catalog.epcis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.credential.Token;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The table of keys. */
@ApplicationScoped
class KeyStore {

  private static final int HINT = 4;

  /** Of two keys that are made at once the second is counted with the first. */
  private static final String LOCK = "select 1 from brand where slug = ?1 for no key update";

  private static final String ADD =
      """
      insert into brand_key (id, brand, name, hash, hint, made_by, made_at)
      select ?1, b.slug, ?3, ?4, ?5, ?6, now() from brand b
      where b.slug = ?2
        and (select count(*) from brand_key k where k.brand = b.slug and k.revoked_at is null) < ?7
      """;

  private static final String OF =
      """
      select id, name, hint, made_by, made_at, last_used_at from brand_key
      where brand = ?1 and revoked_at is null order by made_at desc, id desc
      """;

  /** Remembers the use of a key once an hour: a write each call would be too dear. */
  private static final String USE =
      """
      update brand_key set last_used_at = now() where hash = ?1 and revoked_at is null
        and (last_used_at is null or last_used_at < now() - interval '1 hour')
      """;

  @Inject private EntityManager em;

  @Transactional
  boolean add(Slug brand, String name, String key, String by) {
    em.createNativeQuery(LOCK).setParameter(1, brand.value()).getResultList();
    return em.createNativeQuery(ADD)
            .setParameter(1, Ids.next())
            .setParameter(2, brand.value())
            .setParameter(3, name)
            .setParameter(4, Token.hash(key))
            .setParameter(5, key.substring(key.length() - HINT))
            .setParameter(6, by)
            .setParameter(7, BrandKeys.MOST)
            .executeUpdate()
        == 1;
  }

  @Transactional
  List<BrandKey> of(Slug brand) {
    List<?> rows = em.createNativeQuery(OF).setParameter(1, brand.value()).getResultList();
    return rows.stream().map(Object[].class::cast).map(KeyStore::key).toList();
  }

  @Transactional
  boolean revoke(Slug brand, long id) {
    return em.createNativeQuery(
                "update brand_key set revoked_at = now()"
                    + " where brand = ?1 and id = ?2 and revoked_at is null")
            .setParameter(1, brand.value())
            .setParameter(2, id)
            .executeUpdate()
        == 1;
  }

  @Transactional
  Optional<KeyHolder> holder(String hash) {
    List<?> rows =
        em.createNativeQuery(
                "select brand, hint from brand_key where hash = ?1 and revoked_at is null")
            .setParameter(1, hash)
            .getResultList();
    Optional<KeyHolder> holder =
        rows.stream().findFirst().map(Object[].class::cast).map(KeyStore::holder);
    if (holder.isPresent()) {
      em.createNativeQuery(USE).setParameter(1, hash).executeUpdate();
    }
    return holder;
  }

  private static KeyHolder holder(Object[] row) {
    return new KeyHolder(new Slug((String) row[0]), "key:" + row[1]);
  }

  private static BrandKey key(Object[] row) {
    return new BrandKey(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        time(row[4]).orElseThrow(),
        time(row[5]));
  }

  private static Optional<Instant> time(@Nullable Object column) {
    return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
  }
}
