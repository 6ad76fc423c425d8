package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.elasticsearch.client.ResponseException;

/**
 * Tries again what Elasticsearch had no room for just then (429, too many requests or too little
 * memory): it has done nothing of it, and what was done before need not be done anew.
 */
final class Patience {

  private static final int TOO_MANY = 429;
  private static final int MOST_TRIES = 8;
  private static final long FIRST_WAIT_MS = 100;

  private Patience() {}

  /**
   * The answer; fails as the request did when it is another failure, or there is no room for 25 s.
   */
  static <T> T whileBusy(Request<T> request) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return request.send();
      } catch (IOException | RuntimeException e) {
        if (tries == MOST_TRIES || !isBusy(e)) {
          throw e;
        }
        await(FIRST_WAIT_MS << tries);
      }
    }
  }

  private static boolean isBusy(Exception failure) {
    return failure instanceof ResponseException refusal
        ? refusal.getResponse().getStatusLine().getStatusCode() == TOO_MANY
        : failure instanceof ElasticsearchException error && error.status() == TOO_MANY;
  }

  private static void await(long millis) throws IOException {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("stopped while Elasticsearch was busy");
    }
  }

  /** Something asked of Elasticsearch. */
  interface Request<T> {
    T send() throws IOException;
  }
}
