package lingao.catalog.epcis.query;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Slug;

/** The statements of a query. */
final class EventStatement {

  private static final String COLUMNS =
      "select e.id, e.event_id, e.event_time, e.record_time, e.brand, e.body, e.context";
  private static final String FROM = " from epcis_event e";

  private EventStatement() {}

  /** The next events behind a position, sorted. */
  static Where page(EventQuery query, Viewer viewer, Optional<PageToken> behind, int most) {
    Where where = conditions(COLUMNS + FROM, query, viewer);
    behind.ifPresent(token -> beyond(where, query.order(), token.time(), token.id()));
    EventOrder order = query.order();
    where.add(" order by " + order.column() + " " + order.direction());
    return where.add(", e.id " + order.direction() + " limit ").bind(most);
  }

  /** How many there are, counted no further than one more than {@code most}. */
  static Where count(EventQuery query, Viewer viewer, int most) {
    Where where = conditions("select count(*) from (select" + FROM, query, viewer);
    return where.add(" limit ").bind(most + 1).add(") found");
  }

  /**
   * What a subscriber has not been told yet, in the order of the transactions that captured it.
   *
   * @param horizon all transactions before this one have ended
   */
  static Where following(DueSubscription due, String horizon, int most) {
    String columns = COLUMNS + ", cast(e.captured_in as text)" + FROM;
    Where where = conditions(columns, NamedQuery.parse(due.query()), due.viewer());
    where.add(" and (e.captured_in, e.id) > (cast(").bind(due.seenIn()).add(" as xid8), ");
    where.bind(due.seenId()).add(") and e.captured_in < cast(").bind(horizon).add(" as xid8)");
    where.add(" and e.record_time >= ").bind(Timestamp.from(due.initialRecordTime()));
    return where.add(" order by e.captured_in, e.id limit ").bind(most);
  }

  /** All conditions of a query and, if it asks for private parts, whose events may be looked at. */
  static Where conditions(String start, EventQuery query, Viewer viewer) {
    Where where = new Where(start).add(" where true");
    for (Filter filter : query.filters()) {
      filter.write(where.add(" and "));
    }
    if (query.isPrivate() && !viewer.office()) {
      where.add(" and e.brand = ").bind(owner(viewer).value());
    }
    return where;
  }

  private static void beyond(Where where, EventOrder order, Instant time, long id) {
    where.add(" and (" + order.column() + ", e.id) " + order.beyond() + " (");
    where.bind(Timestamp.from(time)).add(", ").bind(id).add(")");
  }

  /** Whoever is not allowed to see a part learns nothing by asking for it either. */
  private static Slug owner(Viewer viewer) {
    return viewer
        .brand()
        .orElseThrow(
            () ->
                new QueryRefused(
                    QueryRefused.Reason.SECURITY,
                    "sources, destinations, business transactions and extensions are for those"
                        + " who captured them; say who you are"));
  }
}
