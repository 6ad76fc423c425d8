package lingao.catalog.serial;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Json;

/** The table of scans, in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class ScanStore {

  /**
   * More are counted, but of them the first and the latest alone are kept: a label that went round
   * the web fills no disk.
   */
  private static final int KEPT_SCANS = 500;

  /** More unknown numbers of a product than this are not told apart. */
  private static final int KEPT_UNKNOWN = 1000;

  private static final TypeReference<SerialHistory> HISTORY = new TypeReference<>() {};

  /** The row's lock counts each of those who ask at once. */
  private static final String COUNT =
      """
      with counted as (
        update serial_code set scans = scans + 1 where gtin = ?1 and serial = ?2
        returning gtin, serial, scans)
      insert into serial_scan (gtin, serial, way, place, at)
      select gtin, serial, ?3, nullif(?4, ''), ?5 from counted
      """;

  /** The second is the oldest but for the first, which is told for ever. */
  private static final String DROP =
      """
      delete from serial_scan where id = (
        select s.id from serial_scan s join serial_code c using (gtin, serial)
        where s.gtin = ?1 and s.serial = ?2 and c.scans > ?3 order by s.at, s.id
        offset 1 limit 1)
      """;

  private static final String UNKNOWN =
      """
      insert into serial_unknown (gtin, serial, first_at, last_at)
      select ?1, case when ?4 > (select count(*) from serial_unknown where gtin = ?1)
        or exists (select 1 from serial_unknown where gtin = ?1 and serial = ?2)
        then ?2 else '' end, ?3, ?3
      on conflict (gtin, serial) do update set times = serial_unknown.times + 1,
        last_at = excluded.last_at
      """;

  private static final String SUMMARY =
      """
      select cast(jsonb_build_object('known', true, 'scans', c.scans,
        'days', (select count(distinct cast(s.at at time zone 'Asia/Shanghai' as date))
          from serial_scan s where s.gtin = c.gtin and s.serial = c.serial),
        'places', (select count(distinct s.place)
          from serial_scan s where s.gtin = c.gtin and s.serial = c.serial),
        'first', (select jsonb_build_object('at', s.at, 'way', s.way, 'place', s.place)
          from serial_scan s where s.gtin = c.gtin and s.serial = c.serial
          order by s.at, s.id limit 1),
        'latest', (select coalesce(jsonb_agg(jsonb_build_object('at', s.at, 'way', s.way,
            'place', s.place) order by s.at desc, s.id desc), '[]')
          from (select * from serial_scan k where k.gtin = c.gtin and k.serial = c.serial
            order by k.at desc, k.id desc limit ?3) s)) as text)
      from serial_code c where c.gtin = ?1 and c.serial = ?2
      """;

  @Inject private EntityManager em;

  /** Whether that visitor is to be counted: not when they were a moment ago. */
  boolean isNewVisit(String digest, Instant now, Instant until) {
    return em.createNativeQuery(
                "insert into serial_visit (digest, until) values (?1, ?3)"
                    + " on conflict (digest) do update set until = excluded.until"
                    + " where serial_visit.until <= ?2")
            .setParameter(1, digest)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(until))
            .executeUpdate()
        == 1;
  }

  void count(SerialScan scan, Instant at) {
    of(COUNT, scan.gtin(), scan.serial())
        .setParameter(3, scan.way().name())
        .setParameter(4, scan.place().orElse(""))
        .setParameter(5, Timestamp.from(at))
        .executeUpdate();
    of(DROP, scan.gtin(), scan.serial()).setParameter(3, KEPT_SCANS).executeUpdate();
  }

  void countUnknown(SerialScan scan, Instant at) {
    of(UNKNOWN, scan.gtin(), scan.serial())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, KEPT_UNKNOWN)
        .executeUpdate();
  }

  /** Nothing for a number that was never given out. */
  Optional<SerialHistory> summary(Gtin gtin, Serial serial) {
    List<?> rows = of(SUMMARY, gtin, serial).setParameter(3, SerialHistory.LATEST).getResultList();
    return rows.stream().findFirst().map(row -> Json.fromColumn(row, HISTORY));
  }

  int sweep(Instant now) {
    return em.createNativeQuery("delete from serial_visit where until <= ?1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }

  private Query of(String sql, Gtin gtin, Serial serial) {
    return em.createNativeQuery(sql).setParameter(1, gtin.value()).setParameter(2, serial.value());
  }
}
