package lingao.catalog.epcis.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Turns;
import org.jspecify.annotations.Nullable;

/** Runs the statements of queries, each for some seconds at most. */
@ApplicationScoped
class EventReader {

  /** Some conditions no index helps with. */
  private static final String PATIENCE = "set local statement_timeout = '8s'";

  private static final String CANCELED = "57014";

  private static final Duration WAIT = Duration.ofSeconds(2);

  /** Of all questions, so that anybody's leave most connections to the shop. */
  private final Turns readers = turns(12, "too many ask just now; ask later");

  /** Of those that look through all events; anybody may ask, and all pages need the disk. */
  private final Turns searches =
      turns(
          3, "others look through all events just now; ask later, or by an EPC, a step or a place");

  @Inject private EntityManager em;

  private static Turns turns(int most, String refusal) {
    return new Turns(most, WAIT, () -> new QueryRefused(QueryRefused.Reason.TOO_COMPLEX, refusal));
  }

  @Transactional
  List<FoundEvent> page(EventQuery query, Viewer viewer, Optional<PageToken> behind, int most) {
    Where where = EventStatement.page(query, viewer, behind, most);
    return run(query, where).stream().map(Object[].class::cast).map(FoundEvent::of).toList();
  }

  @Transactional
  long count(EventQuery query, Viewer viewer, int most) {
    Object counted = run(query, EventStatement.count(query, viewer, most)).get(0);
    return ((Number) counted).longValue();
  }

  /** Rows of any statement of this package that reads events. */
  @Transactional
  List<?> rows(Where where) {
    return run(where);
  }

  private List<?> run(EventQuery query, Where where) {
    return query.isSearch() ? searches.take(() -> run(where)) : run(where);
  }

  private List<?> run(Where where) {
    return readers.take(() -> found(where));
  }

  private List<?> found(Where where) {
    em.createNativeQuery(PATIENCE).executeUpdate();
    Query query = where.bindTo(em.createNativeQuery(where.text()));
    try {
      return query.getResultList();
    } catch (PersistenceException e) {
      throw isCanceled(e) ? tooComplex() : e;
    }
  }

  private static QueryRefused tooComplex() {
    return new QueryRefused(
        QueryRefused.Reason.TOO_COMPLEX, "it takes too long; add a time, an EPC or a place");
  }

  private static boolean isCanceled(Throwable fault) {
    for (@Nullable Throwable e = fault; e != null; e = e.getCause()) {
      if (e instanceof SQLException sql && CANCELED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
