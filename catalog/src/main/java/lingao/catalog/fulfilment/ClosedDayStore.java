package lingao.catalog.fulfilment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The table of closed days, read as periods: days in a row of one place for one reason. */
@ApplicationScoped
@Transactional(MANDATORY)
class ClosedDayStore {

  private static final String PERIODS =
      """
      select place, min(day) as first, max(day) as last, note from (
        select place, day, note,
          day - cast(row_number() over (partition by place, note order by day) as int) as run
        from closed_day where day >= ?1) days
      group by place, note, run
      """;

  private static final String CLOSE =
      """
      insert into closed_day (place, day, note)
      select ?1, cast(d as date), ?4
      from generate_series(cast(?2 as timestamp), cast(?3 as timestamp), interval '1 day') d
      on conflict (place, day) do nothing
      """;

  private static final String OPEN =
      "delete from closed_day where place = ?1 and day between ?2 and ?3 and note = ?4";

  private static final int LAST_PAGE = 1_000_000;

  @Inject private EntityManager em;

  /** Periods that have not ended by {@code from}; of those that have begun, what is left. */
  ClosedPage periods(LocalDate from, int page) {
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from (" + PERIODS + ") periods")
                .setParameter(1, from)
                .getSingleResult();
    List<?> rows =
        em.createNativeQuery(PERIODS + " order by first, place, note limit ?2 offset ?3")
            .setParameter(1, from)
            .setParameter(2, ClosedPage.SIZE)
            .setParameter(3, (Math.min(Math.max(1, page), LAST_PAGE) - 1) * ClosedPage.SIZE)
            .getResultList();
    return new ClosedPage(
        total.longValue(),
        rows.stream().map(Object[].class::cast).map(ClosedDayStore::period).toList());
  }

  /** How many of the days were open. */
  int close(ClosedPeriod period) {
    return write(CLOSE, period);
  }

  /** How many of the days were closed. */
  int open(ClosedPeriod period) {
    return write(OPEN, period);
  }

  private int write(String sql, ClosedPeriod period) {
    return em.createNativeQuery(sql)
        .setParameter(1, period.place())
        .setParameter(2, period.first())
        .setParameter(3, period.last())
        .setParameter(4, period.note())
        .executeUpdate();
  }

  private static ClosedPeriod period(Object[] row) {
    LocalDate first = ((Date) row[1]).toLocalDate();
    LocalDate last = ((Date) row[2]).toLocalDate();
    return new ClosedPeriod((String) row[0], first, last, (String) row[3]);
  }
}
