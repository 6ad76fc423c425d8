package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Slug;

/** The table of named queries. An owner that is none, the office, stands as empty text. */
@ApplicationScoped
class QueryStore {

  private static final String OF_OWNER = " where coalesce(brand, '') = ?1";
  private static final String COLUMNS =
      "select id, name, cast(query as text), created_at from epcis_query" + OF_OWNER;

  @Inject private EntityManager em;

  long count(Optional<Slug> owner) {
    Object found = owned("select count(*) from epcis_query" + OF_OWNER, owner).getSingleResult();
    return ((Number) found).longValue();
  }

  boolean add(Optional<Slug> owner, String name, ObjectNode query) {
    return owned(
                "insert into epcis_query (id, brand, name, query, created_at)"
                    + " values (?2, nullif(?1, ''), ?3, cast(?4 as jsonb), now())"
                    + " on conflict do nothing",
                owner)
            .setParameter(2, Ids.next())
            .setParameter(3, name)
            .setParameter(4, query.toString())
            .executeUpdate()
        == 1;
  }

  List<NamedQuery> list(Optional<Slug> owner, String after, int limit) {
    return queries(
        owned(COLUMNS + " and name > ?2 order by name limit ?3", owner)
            .setParameter(2, after)
            .setParameter(3, limit));
  }

  Optional<NamedQuery> find(Optional<Slug> owner, String name) {
    return queries(owned(COLUMNS + " and name = ?2", owner).setParameter(2, name)).stream()
        .findFirst();
  }

  boolean remove(Optional<Slug> owner, String name) {
    return owned("delete from epcis_query" + OF_OWNER + " and name = ?2", owner)
            .setParameter(2, name)
            .executeUpdate()
        == 1;
  }

  private Query owned(String sql, Optional<Slug> owner) {
    return em.createNativeQuery(sql).setParameter(1, owner.map(Slug::value).orElse(""));
  }

  private static List<NamedQuery> queries(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(QueryStore::query).toList();
  }

  private static NamedQuery query(Object[] row) {
    return new NamedQuery(
        (Long) row[0],
        (String) row[1],
        (ObjectNode) ExactJson.read((String) row[2]),
        ((Timestamp) row[3]).toInstant());
  }
}
