package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.change.CatalogChange;

/** Changes of the catalog after a version, in order. */
public record FeedPage(long version, boolean more, List<Change> changes) {

  /** A change as the feed tells it. */
  public static Change change(CatalogChange change) {
    return new Change(change.version(), change.type().slug(), change.slug());
  }

  /** A change. */
  public record Change(long version, String type, String slug) {}
}
