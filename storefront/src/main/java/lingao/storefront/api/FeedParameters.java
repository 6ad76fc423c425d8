package lingao.storefront.api;

import java.util.regex.Pattern;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.web.QueryString;

/** The parameters of the feed and its stream. */
public final class FeedParameters {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private FeedParameters() {}

  /** After which version changes are asked for; 0 when not given. */
  public static long since(QueryString query) {
    return query.first("since").map(FeedParameters::version).orElse(0L);
  }

  /** A version as a client writes it. Refuses anything but a number from 0. */
  public static long version(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValue("since", "a version, from 0");
    }
    return Long.parseLong(text);
  }

  static int limit(QueryString query) {
    return query.first("limit").map(FeedParameters::count).orElse(ChangeLog.LARGEST_PAGE);
  }

  private static int count(String text) {
    if (!NUMBER.matcher(text).matches() || Long.parseLong(text) > ChangeLog.LARGEST_PAGE) {
      throw new InvalidValue("limit", "from 1 to " + ChangeLog.LARGEST_PAGE);
    }
    return Integer.parseInt(text);
  }
}
