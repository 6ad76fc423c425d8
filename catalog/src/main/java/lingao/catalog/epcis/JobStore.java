package lingao.catalog.epcis;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The table of capture jobs. */
@ApplicationScoped
@Transactional
class JobStore {

  private static final TypeReference<List<Row>> ERRORS = new TypeReference<>() {};

  /** An error as the column keeps it. */
  private record Row(@Nullable Integer event, String pointer, String reason, String detail) {

    static Row of(CaptureError error) {
      return new Row(
          error.event().isPresent() ? error.event().getAsInt() : null,
          error.pointer(),
          error.reason().name(),
          error.detail());
    }

    CaptureError toError() {
      return new CaptureError(
          event == null ? OptionalInt.empty() : OptionalInt.of(event),
          pointer,
          CaptureError.Reason.valueOf(reason),
          detail);
    }
  }

  private static final String COLUMNS =
      "select j.id, cast(j.brand as text), j.account, j.error_behaviour, j.created_at,"
          + " j.finished_at, j.success, j.captured, cast(j.errors as text) from epcis_capture_job"
          + " j";

  /** The office sees all jobs, a brand its own. */
  private static final String OWN = " (cast(?1 as text) is null or j.brand = ?1)";

  @Inject private EntityManager em;

  void insert(CaptureJob job) {
    em.createNativeQuery(
            "insert into epcis_capture_job (id, brand, account, error_behaviour, created_at,"
                + " finished_at, success, captured, errors) values (cast(?1 as uuid),"
                + " cast(?2 as text), ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as jsonb))")
        .setParameter(1, job.id().toString())
        .setParameter(2, job.brand().map(Slug::value).orElse(null))
        .setParameter(3, job.account())
        .setParameter(4, job.behaviour().word())
        .setParameter(5, Timestamp.from(job.createdAt()))
        .setParameter(6, Timestamp.from(job.finishedAt()))
        .setParameter(7, job.success())
        .setParameter(8, job.captured())
        .setParameter(9, errors(job))
        .executeUpdate();
  }

  void finish(CaptureJob job) {
    em.createNativeQuery(
            "update epcis_capture_job set finished_at = ?2, success = ?3, captured = ?4,"
                + " errors = cast(?5 as jsonb) where id = cast(?1 as uuid)")
        .setParameter(1, job.id().toString())
        .setParameter(2, Timestamp.from(job.finishedAt()))
        .setParameter(3, job.success())
        .setParameter(4, job.captured())
        .setParameter(5, errors(job))
        .executeUpdate();
  }

  private static String errors(CaptureJob job) {
    return Json.toColumn(job.errors().stream().map(Row::of).toList()).toString();
  }

  Optional<CaptureJob> find(UUID id, Optional<Slug> brand) {
    List<?> rows =
        em.createNativeQuery(COLUMNS + " where j.id = cast(?2 as uuid) and" + OWN)
            .setParameter(1, brand.map(Slug::value).orElse(null))
            .setParameter(2, id.toString())
            .getResultList();
    return rows.stream().map(row -> job((Object[]) row)).findFirst();
  }

  List<CaptureJob> newest(Optional<Slug> brand, Optional<UUID> after, int limit) {
    List<?> rows =
        em.createNativeQuery(
                COLUMNS
                    + " where"
                    + OWN
                    + " and (cast(?2 as uuid) is null or (j.created_at, j.id) < (select"
                    + " a.created_at, a.id from epcis_capture_job a where a.id = cast(?2 as uuid)))"
                    + " order by j.created_at desc, j.id desc limit ?3")
            .setParameter(1, brand.map(Slug::value).orElse(null))
            .setParameter(2, after.map(UUID::toString).orElse(null))
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(row -> job((Object[]) row)).toList();
  }

  private static CaptureJob job(@Nullable Object[] row) {
    return new CaptureJob(
        (UUID) EventRows.there(row[0]),
        Optional.ofNullable((String) row[1]).map(Slug::new),
        EventRows.text(row[2]),
        ErrorBehaviour.of(EventRows.text(row[3])),
        EventRows.time(EventRows.there(row[4])),
        EventRows.time(EventRows.there(row[5])),
        (Boolean) EventRows.there(row[6]),
        ((Number) EventRows.there(row[7])).intValue(),
        Json.fromColumn(EventRows.text(row[8]), ERRORS).stream().map(Row::toError).toList());
  }
}
