package lingao.catalog.fulfilment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of the freight rules that regions have of their own. */
@ApplicationScoped
@Transactional(MANDATORY)
class RegionStore {

  private static final String GIVE =
      "insert into freight_division (division, rule) values (?1, ?2)"
          + " on conflict (division) do update set rule = excluded.rule";

  @Inject private EntityManager em;

  /** Lets only one editor at a time decide; who reads for a promise does not wait. */
  void lock() {
    em.createNativeQuery("lock table freight_division in share row exclusive mode").executeUpdate();
  }

  /** The codes of rules, by the codes of regions. */
  Map<String, String> rules() {
    List<?> rows =
        em.createNativeQuery("select division, rule from freight_division").getResultList();
    Map<String, String> rules = new TreeMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> rules.put((String) row[0], (String) row[1]));
    return rules;
  }

  void give(String division, String rule) {
    em.createNativeQuery(GIVE).setParameter(1, division).setParameter(2, rule).executeUpdate();
  }

  void take(String division) {
    em.createNativeQuery("delete from freight_division where division = ?1")
        .setParameter(1, division)
        .executeUpdate();
  }
}
