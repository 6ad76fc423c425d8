package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lingao.catalog.product.ProductDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritesAheadTest {

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final Queue<Integer> written = new ConcurrentLinkedQueue<>();

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void writesAllThatItIsGiven() throws IOException {
    WritesAhead ahead = new WritesAhead((found, gone) -> written.add(gone.size()), executor);
    for (int i = 0; i < 20; i++) {
      ahead.write(List.of(), Collections.nCopies(i, "x"));
    }
    ahead.finish();
    assertThat(written).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void readsOnWhileItWrites() throws Exception {
    CountDownLatch secondRead = new CountDownLatch(1);
    WritesAhead ahead =
        new WritesAhead(
            (found, gone) -> {
              await(secondRead);
              written.add(1);
            },
            executor);
    ahead.write(List.<ProductDocument>of(), List.of());
    ahead.write(List.of(), List.of());
    secondRead.countDown();
    ahead.finish();
    assertThat(written).hasSize(2);
  }

  @Test
  void tellsOfAFailure() throws IOException {
    WritesAhead ahead =
        new WritesAhead(
            (found, gone) -> {
              throw new IOException("full");
            },
            executor);
    ahead.write(List.of(), List.of());
    assertThatThrownBy(ahead::finish)
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("full");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
