package lingao.catalog.suspicion;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Json;
import lingao.catalog.trace.TraceCode;

/** The table of reports. */
@ApplicationScoped
@Transactional
class SuspicionStore {

  private static final TypeReference<Suspicion> SUSPICION = new TypeReference<>() {};

  /** The batch that the code says: by trace code, by lot, or by the number of one item. */
  private static final String ADD =
      """
      insert into suspicion (id, code, batch_id, gtin, serial, words, contact, picture, language,
        state, reported_at)
      values (?1, ?2, coalesce(
          (select b.id from batch b where b.code = ?3),
          (select b.id from batch b join sku s on s.id = b.sku_id
            where s.gtin = ?4 and b.lot = ?5),
          (select c.batch_id from serial_code c where c.gtin = ?4 and c.serial = ?6)),
        nullif(?4, ''), nullif(?6, ''), ?7, nullif(?8, ''), nullif(?9, ''), ?10, 'NEW', ?11)
      """;

  private static final String SELECT =
      """
      select cast(jsonb_build_object('id', x.id, 'code', x.code,
        'batch', case when b.id is not null then jsonb_build_object('value', b.code) end,
        'product', (select p.name from sku s join product p on p.id = s.product_id
          where s.id = b.sku_id or (b.id is null and s.gtin = x.gtin) limit 1),
        'serial', x.serial, 'words', x.words, 'contact', x.contact, 'picture', x.picture,
        'state', x.state, 'note', x.note, 'who', x.who, 'version', x.version,
        'reportedAt', x.reported_at, 'settledAt', x.settled_at) as text)
      from suspicion x left join batch b on b.id = x.batch_id where
      """;

  /** Once nothing more is to be done, nobody is answered any more. */
  private static final String MOVE =
      """
      update suspicion set state = ?3, note = nullif(?4, ''), who = ?5, version = version + 1,
        settled_at = cast(nullif(?6, '') as timestamptz),
        contact = case when ?7 then null else contact end
      where id = ?1 and version = ?2
      """;

  @Inject private EntityManager em;

  void add(NewSuspicion report, Optional<String> picture, Instant at) {
    CodeRead read = CodeRead.of(report.code());
    em.createNativeQuery(ADD)
        .setParameter(1, Ids.next())
        .setParameter(2, report.code())
        .setParameter(3, read.batch().map(TraceCode::value).orElse(""))
        .setParameter(4, read.gtin().map(Gtin::value).orElse(""))
        .setParameter(5, read.lot().map(Lot::value).orElse(""))
        .setParameter(6, read.serial().map(Serial::value).orElse(""))
        .setParameter(7, report.words())
        .setParameter(8, report.contact())
        .setParameter(9, picture.orElse(""))
        .setParameter(10, report.language().getLanguage().equals("en") ? "en" : "zh")
        .setParameter(11, Timestamp.from(at))
        .executeUpdate();
  }

  /** Those in one of the states: waiting ones the longest waiting first, others the latest. */
  SuspicionPage page(List<SuspicionState> states, int page) {
    String names =
        states.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
    String where = "x.state in (" + names + ")";
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from suspicion x where " + where)
                .getSingleResult();
    boolean settled = states.stream().allMatch(SuspicionState::isSettled);
    String order = " order by x.reported_at " + (settled ? "desc" : "") + ", x.id limit ";
    long offset = (Math.max(1L, page) - 1) * SuspicionPage.SIZE;
    Query query =
        em.createNativeQuery(SELECT + where + order + SuspicionPage.SIZE + " offset " + offset);
    return new SuspicionPage(total.longValue(), suspicions(query).toList());
  }

  Optional<Suspicion> find(long id) {
    return suspicions(em.createNativeQuery(SELECT + "x.id = ?1").setParameter(1, id)).findFirst();
  }

  /** Whether it was still as it was read. */
  boolean move(long id, int version, SuspicionState state, String note, String who, Instant now) {
    return em.createNativeQuery(MOVE)
            .setParameter(1, id)
            .setParameter(2, version)
            .setParameter(3, state.name())
            .setParameter(4, note)
            .setParameter(5, who)
            .setParameter(6, state.isSettled() ? now.toString() : "")
            .setParameter(7, state.isSettled())
            .executeUpdate()
        == 1;
  }

  /** Forgets whom to answer where nobody was answered in time. */
  int forgetContacts(Instant before) {
    return em.createNativeQuery(
            "update suspicion set contact = null where contact is not null and reported_at < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  /** The keys of photographs that settled reports no longer need, some of them. */
  List<String> oldPictures(Instant before) {
    List<?> keys =
        em.createNativeQuery(
                "select picture from suspicion where picture is not null"
                    + " and settled_at is not null and reported_at < ?1 order by id limit 100")
            .setParameter(1, Timestamp.from(before))
            .getResultList();
    return keys.stream().map(String.class::cast).toList();
  }

  /** Its file is gone. */
  void forgetPicture(String key) {
    em.createNativeQuery("update suspicion set picture = null where picture = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  private static Stream<Suspicion> suspicions(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, SUSPICION));
  }
}
