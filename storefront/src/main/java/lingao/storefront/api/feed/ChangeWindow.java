package lingao.storefront.api.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.change.CatalogChange;

/**
 * The latest changes, kept in memory so that one reading of the log serves all clients.
 *
 * @param after the window holds each change after this version
 * @param last the version of the latest change that was read
 * @param changes in order
 */
record ChangeWindow(long after, long last, List<CatalogChange> changes) {

  /** How many changes are kept; who is further behind reads the log. */
  static final int LARGEST = 2000;

  /** A window that begins at a version. */
  static ChangeWindow at(long version) {
    return new ChangeWindow(version, version, List.of());
  }

  /** The window with later changes, the oldest let go when it grows too large. */
  ChangeWindow with(List<CatalogChange> later) {
    if (later.isEmpty()) {
      return this;
    }
    List<CatalogChange> all = new ArrayList<>(changes);
    all.addAll(later);
    long newLast = all.get(all.size() - 1).version();
    int gone = Math.max(0, all.size() - LARGEST);
    long newAfter = gone == 0 ? after : all.get(gone - 1).version();
    return new ChangeWindow(newAfter, newLast, List.copyOf(all.subList(gone, all.size())));
  }

  /** At most {@code limit} changes after a version; nothing when the window does not reach back. */
  Optional<List<CatalogChange>> since(long version, int limit) {
    return version < after
        ? Optional.empty()
        : Optional.of(
            changes.stream().filter(change -> change.version() > version).limit(limit).toList());
  }
}
