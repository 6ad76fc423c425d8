package lingao.storefront.trace.resolver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps resolutions by the path as it was asked, until the catalog changes or a new day begins,
 * some minutes at most: a code that is asked again costs neither reading its address nor the
 * database.
 */
@ApplicationScoped
public class Resolutions {

  private static final int MOST = 20_000;
  private static final int LONGEST = 200;
  private static final Duration LONGEST_TIME = Duration.ofMinutes(5);
  private static final String GOODS = "01";

  /** The host of a link that is read here means nothing. */
  private static final String STEM = "https://id.gs1.org";

  @Inject Resolver resolver;
  @Inject CatalogVersion version;
  @Inject ShopTime time;

  /** Numbers of pieces are given out without a change of the catalog. */
  private final Cache<Key, Resolution> kept =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST_TIME).build();

  /**
   * What is known of a path such as {@code /01/09506000134352/10/A%2F1}, escaped. Refuses what is
   * no Digital Link with {@link Gs1Refused}.
   */
  Resolution of(String path) {
    Key key = new Key(path, version.current(), time.today());
    @Nullable Resolution found = kept.getIfPresent(key);
    if (found != null) {
      return found;
    }
    DigitalLink link = DigitalLink.parseWithShortGtins(STEM + path);
    Resolution resolution = resolver.resolve(link);
    if (isKeptWhile(link, path) && key.version() == version.current()) {
      kept.put(key, resolution);
    }
    return resolution;
  }

  /** Refuses with {@link Gs1Refused} what {@code query} says against GS1's rules. */
  void check(String path, String query) {
    if (saysElements(query)) {
      DigitalLink.parseWithShortGtins(STEM + path + "?" + query);
    }
  }

  /** What is captured about pallets and places leaves the catalog's version as it is. */
  private static boolean isKeptWhile(DigitalLink link, String path) {
    return path.length() <= LONGEST && link.key().ai().equals(GOODS);
  }

  /** Whether a parameter's name begins with a digit, as those of Application Identifiers do. */
  private static boolean saysElements(String query) {
    for (int start = 0; start >= 0 && start < query.length(); ) {
      char first = query.charAt(start);
      if (first >= '0' && first <= '9') {
        return true;
      }
      int next = query.indexOf('&', start);
      start = next < 0 ? next : next + 1;
    }
    return false;
  }

  private record Key(String path, long version, LocalDate day) {}
}
