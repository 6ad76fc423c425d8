package lingao.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rendered public pages in memory until the catalog changes or a new day begins in the county
 * (certificates expire by day). Pages opt in by {@link PublicPage#mark}; everything else passes
 * through.
 */
public final class PageCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final long LARGEST_BYTES = 48L * 1024 * 1024;
  private static final int LONGEST_ADDRESS = 1024;

  @Inject private transient CatalogVersion version;
  @Inject private transient ShopTime time;
  @Inject private transient PageCacheStatistics statistics;

  private final transient Cache<Key, CachedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(LARGEST_BYTES)
          .weigher((Key key, CachedPage page) -> page.weight() + 2 * key.address().length())
          .build();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    @Nullable Key key = key(request);
    if (key == null) {
      chain.doFilter(request, response);
      return;
    }
    @Nullable CachedPage page = pages.getIfPresent(key);
    if (page == null) {
      statistics.missed();
      render(key, request, response, chain);
    } else {
      statistics.hit();
      page.send(request, response);
    }
  }

  private void render(
      Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BufferedResponse buffer = new BufferedResponse(response);
    chain.doFilter(request, buffer);
    if (!buffer.isComplete() || !PublicPage.isMarked(request)) {
      buffer.release();
      return;
    }
    CachedPage page = CachedPage.of(response.getContentType(), buffer.body());
    if (key.version() == version.current()) {
      pages.put(key, page);
    }
    page.send(request, response);
  }

  /** What the answer depends on; nothing for what is never kept. */
  private @Nullable Key key(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reading && address.length() <= LONGEST_ADDRESS
        ? new Key(address, Language.of(request), version.current(), time.today())
        : null;
  }

  /** Address, language, catalog version and day. */
  private record Key(String address, Language language, long version, LocalDate day) {}
}
