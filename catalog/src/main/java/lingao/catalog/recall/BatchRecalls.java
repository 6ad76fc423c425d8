package lingao.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.Recalls;
import lingao.catalog.trace.TraceCode;

/**
 * Tells all pages what is called back. One whose recall has ended is still not to be eaten, so it
 * is told like one under way. Kept in memory as long as the catalog version stands still, like the
 * pages that tell it: recalls change it.
 */
@ApplicationScoped
class BatchRecalls implements Recalls, ProductRecalls {

  @Inject private RecalledNow reader;
  @Inject private CatalogVersion version;

  private volatile Optional<Known> known = Optional.empty();

  /** What was called back at a version. */
  private record Known(
      long version,
      Map<TraceCode, RecallNotice> batches,
      Map<String, List<ProductRecall>> products) {}

  @Override
  public Map<TraceCode, RecallNotice> among(Collection<TraceCode> batches) {
    Map<TraceCode, RecallNotice> all = known().batches();
    Map<TraceCode, RecallNotice> among = new HashMap<>();
    for (TraceCode code : batches) {
      Optional.ofNullable(all.get(code)).ifPresent(notice -> among.put(code, notice));
    }
    return among;
  }

  @Override
  public List<ProductRecall> of(String product) {
    return known().products().getOrDefault(product, List.of());
  }

  /** This node knows at once; others when they see the new version. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecallsChanged event) {
    known = Optional.empty();
  }

  private Known known() {
    long now = version.current();
    Optional<Known> kept = known.filter(k -> k.version() == now);
    if (kept.isPresent()) {
      return kept.get();
    }
    Known read = read(now, reader.rows());
    known = Optional.of(read);
    return read;
  }

  private static Known read(long version, List<RecalledNow.Row> rows) {
    Map<TraceCode, RecallNotice> batches = new HashMap<>();
    Map<String, Map<String, ProductRecall>> products = new HashMap<>();
    for (RecalledNow.Row row : rows) {
      batches.put(row.traceCode(), row.notice());
      if (row.state() == RecallState.ACTIVE) {
        products
            .computeIfAbsent(row.product(), product -> new LinkedHashMap<>())
            .merge(row.number(), recall(row), BatchRecalls::joined);
      }
    }
    Map<String, List<ProductRecall>> told = new HashMap<>();
    products.forEach((product, recalls) -> told.put(product, List.copyOf(recalls.values())));
    return new Known(version, Map.copyOf(batches), Map.copyOf(told));
  }

  private static ProductRecall recall(RecalledNow.Row row) {
    return new ProductRecall(
        row.notice(), List.of(new ProductRecall.Lotted(row.traceCode(), row.lot())));
  }

  private static ProductRecall joined(ProductRecall first, ProductRecall second) {
    List<ProductRecall.Lotted> all = new ArrayList<>(first.batches());
    all.addAll(second.batches());
    return new ProductRecall(first.notice(), all);
  }
}
