package lingao.catalog.search.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.search.ProductSink;

/**
 * Lets products be read while those read before are written. For one thread; the first failure is
 * told by the next call.
 */
final class WritesAhead implements ProductSink {

  /** Pages that are being written at once: what they hold in memory is bounded by that. */
  private static final int MOST = 2;

  private final ProductSink sink;
  private final Executor executor;
  private final Deque<CompletableFuture<Void>> running = new ArrayDeque<>();

  WritesAhead(ProductSink sink, Executor executor) {
    this.sink = sink;
    this.executor = executor;
  }

  @Override
  public void write(List<ProductDocument> products, Collection<String> gone) throws IOException {
    while (running.size() >= MOST) {
      await(running.remove());
    }
    running.add(CompletableFuture.runAsync(() -> writeNow(products, gone), executor));
  }

  /** Waits until all is written. */
  void finish() throws IOException {
    while (!running.isEmpty()) {
      await(running.remove());
    }
  }

  private void writeNow(List<ProductDocument> products, Collection<String> gone) {
    try {
      sink.write(products, gone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CompletableFuture<Void> write) throws IOException {
    try {
      write.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw new IOException(failure.getCause());
      }
      throw e;
    }
  }
}
