package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.shared.ShopTime;

/** Answers queries on events, as the standard's documents. */
@ApplicationScoped
public class EventFinder {

  /** The most events of one answer. */
  public static final int MOST_PER_PAGE = 1000;

  /** The events of one answer when nobody says how many. */
  public static final int PER_PAGE = 30;

  @Inject EventReader reader;
  @Inject ShopTime time;

  /**
   * One page of what a query finds.
   *
   * @throws QueryRefused when it may not be asked, finds too much or takes too long
   */
  public EventAnswer find(EventQuery query, Asking asking) {
    Instant now = time.now();
    String id = asking.identify(query);
    Optional<PageToken> behind = asking.token().map(text -> PageToken.parse(text, id, now));
    if (behind.isEmpty()) {
      checkSize(query, asking.viewer());
    }
    int left = behind.map(PageToken::left).orElse(query.limit().orElse(-1));
    int wanted = left < 0 ? asking.perPage() : Math.min(left, asking.perPage());
    List<FoundEvent> found = reader.page(query, asking.viewer(), behind, wanted + 1);
    List<FoundEvent> shown = found.subList(0, Math.min(wanted, found.size()));
    boolean more = found.size() > wanted && (left < 0 || left > wanted);
    Optional<PageToken> next =
        more ? Optional.of(token(query, id, shown, left, now)) : Optional.empty();
    return new EventAnswer(document(shown, asking, now), shown.size(), next);
  }

  /** An event and the declarations that it is wrong, if there is such an event. */
  public Optional<ObjectNode> byEventId(String eventId, Asking asking) {
    EventQuery query =
        new EventQuery(
            List.of(new Filter.OneOf("event_id", List.of(eventId))),
            new EventOrder(true, true),
            OptionalInt.empty(),
            OptionalInt.empty());
    List<FoundEvent> found = reader.page(query, asking.viewer(), Optional.empty(), MOST_PER_PAGE);
    return found.isEmpty() ? Optional.empty() : Optional.of(document(found, asking, time.now()));
  }

  private void checkSize(EventQuery query, Viewer viewer) {
    if (query.most().isPresent()) {
      int most = query.most().getAsInt();
      if (reader.count(query, viewer, most) > most) {
        throw new QueryRefused(
            QueryRefused.Reason.TOO_LARGE, "more than " + most + " events match");
      }
    }
  }

  private static PageToken token(
      EventQuery query, String id, List<FoundEvent> shown, int left, Instant now) {
    FoundEvent last = shown.get(shown.size() - 1);
    Instant at = query.order().recorded() ? last.recordTime() : last.eventTime();
    int rest = left < 0 ? left : left - shown.size();
    return new PageToken(id, at, last.id(), rest, now.plus(PageToken.LIFE));
  }

  private static ObjectNode document(List<FoundEvent> events, Asking asking, Instant now) {
    return EventDocument.of(
        events, asking.viewer(), asking.format(), asking.queryName(), Optional.empty(), now);
  }
}
