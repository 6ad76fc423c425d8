package lingao.storefront.api.feed;

import java.util.List;
import lingao.catalog.change.CatalogChange;
import lingao.storefront.api.ApiJson;
import lingao.storefront.api.view.FeedPage;

/** Changes as server-sent events (HTML standard, 9.2): the version is the event's id. */
final class EventText {

  /** What a stream begins with: after a break, come back in three seconds. */
  static final String BEGIN = "retry: 3000\n\n";

  /** A comment, which clients skip. */
  static final String BEAT = ": still here\n\n";

  private EventText() {}

  static String of(List<CatalogChange> changes) {
    StringBuilder text = new StringBuilder(changes.size() * 96);
    for (CatalogChange change : changes) {
      text.append("id: ").append(change.version()).append('\n');
      text.append("data: ").append(ApiJson.write(FeedPage.change(change))).append("\n\n");
    }
    return text.toString();
  }
}
