package lingao.storefront.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.media.MediaService;
import lingao.catalog.search.IndexCare;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.SearchStatistics;
import lingao.storefront.api.feed.FeedHub;
import lingao.storefront.web.PageCacheStatistics;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** The shop's own numbers at {@code /metrics}, beside those of the server. */
@ApplicationScoped
public class ShopMetrics {

  @Inject MetricRegistry registry;
  @Inject CatalogVersion version;
  @Inject MediaService media;
  @Inject PageCacheStatistics pages;
  @Inject SearchStatistics searches;
  @Inject SearchService search;
  @Inject IndexCare index;
  @Inject FeedHub feed;
  @Inject EpcisService epcis;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    gauge("catalog_version", "Number of the last catalog change seen", version, v -> v.current());
    gauge("page_cache_hits", "Pages served from memory", pages, PageCacheStatistics::hits);
    gauge("page_cache_misses", "Pages rendered", pages, PageCacheStatistics::misses);
    gauge("searches", "Searches answered", searches, SearchStatistics::answered);
    gauge("searches_degraded", "Those without engine", searches, SearchStatistics::degraded);
    gauge("search_index_ready", "1, or 0 while limited", search, s -> s.indexReady() ? 1 : 0);
    gauge("search_index_lag", "Changes not yet shown", this, ShopMetrics::lag);
    gauge("search_refused", "Products refused by the engine", index, i -> i.refusedProducts());
    gauge("renditions_made", "Pictures scaled", media, MediaService::renditionsMade);
    gauge("epcis_chains_broken", "At the last check", epcis, EpcisService::brokenChains);
    gauge("feed_clients", "Clients of the feed stream", feed, FeedHub::clients);
  }

  /** Changes that the index doesn't show yet; 0 while it can't be asked, and is not followed. */
  private long lag() {
    return search.indexReady() ? Math.max(0, version.current() - search.indexVersion()) : 0;
  }

  private <T> void gauge(String name, String description, T source, ToLongFunction<T> value) {
    Metadata metadata =
        Metadata.builder()
            .withName(name)
            .withDescription(description)
            .withUnit(MetricUnits.NONE)
            .build();
    registry.gauge(metadata, source, value::applyAsLong);
  }
}
