package lingao.catalog.fulfilment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Json;

/** The tables of freight rules and of their changes. */
@ApplicationScoped
@Transactional(MANDATORY)
class FreightStore {

  static final TypeReference<FreightRule> RULE = new TypeReference<>() {};

  private static final String NOTE =
      "insert into freight_change (rule, before, after, staff)"
          + " values (?1, cast(?2 as jsonb), cast(?3 as jsonb), ?4)";

  private static final String CHANGES =
      """
      select cast(c.before as text), cast(c.after as text), s.display_name, c.at
      from freight_change c join staff_account s on s.id = c.staff
      where c.rule = ?1 order by c.id desc limit ?2 offset ?3
      """;

  @Inject private EntityManager em;

  List<FreightRule> rules() {
    List<?> rows =
        em.createNativeQuery("select * from freight_rule order by position", FreightRuleEntry.class)
            .getResultList();
    return rows.stream().map(FreightRuleEntry.class::cast).map(FreightRuleEntry::toRecord).toList();
  }

  Optional<FreightRuleEntry> find(String code) {
    return Optional.ofNullable(em.find(FreightRuleEntry.class, code));
  }

  /**
   * Writes the rule and who changed it.
   *
   * @throws StaleFreightRule when somebody else has written it since it was read
   */
  void change(FreightRuleEntry entry, FreightRule after, long staff) {
    FreightRule before = entry.toRecord();
    entry.become(after);
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new StaleFreightRule(after.code());
    }
    em.createNativeQuery(NOTE)
        .setParameter(1, after.code())
        .setParameter(2, Json.toColumn(before).toString())
        .setParameter(3, Json.toColumn(after).toString())
        .setParameter(4, staff)
        .executeUpdate();
  }

  FreightHistory history(String code, int page) {
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from freight_change where rule = ?1")
                .setParameter(1, code)
                .getSingleResult();
    List<?> rows =
        em.createNativeQuery(CHANGES)
            .setParameter(1, code)
            .setParameter(2, FreightHistory.SIZE)
            .setParameter(3, (page - 1) * FreightHistory.SIZE)
            .getResultList();
    return new FreightHistory(
        total.longValue(),
        rows.stream().map(Object[].class::cast).map(FreightStore::change).toList());
  }

  private static FreightChange change(Object[] row) {
    return new FreightChange(
        Json.fromColumn(row[0], RULE),
        Json.fromColumn(row[1], RULE),
        String.valueOf(row[2]),
        instant(row[3]));
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) column).toInstant();
  }
}
