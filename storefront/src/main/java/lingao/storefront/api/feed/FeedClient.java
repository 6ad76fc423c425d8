package lingao.storefront.api.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogChange;

/**
 * One client of the stream. It writes only when the connection takes more (Servlet 6.0, 5.7), so
 * neither a thread nor a queue is held for it: what it has not read yet is in the log.
 */
final class FeedClient implements WriteListener {

  private static final int CHUNK = 200;
  private static final long LONGEST_WAIT_NS = 60_000_000_000L;
  private static final Logger LOG = Logger.getLogger(FeedClient.class.getName());

  private final FeedHub hub;
  private final AsyncContext context;
  private final ServletOutputStream out;
  private long last;
  private boolean waiting = true;
  private long waitingSince = System.nanoTime();
  private boolean closed;

  /**
   * @param last the version that the client knows already
   */
  FeedClient(FeedHub hub, AsyncContext context, ServletOutputStream out, long last) {
    this.hub = hub;
    this.context = context;
    this.out = out;
    this.last = last;
  }

  @Override
  public synchronized void onWritePossible() {
    waiting = false;
    send();
  }

  @Override
  public void onError(Throwable thrown) {
    LOG.log(Level.FINE, "a client of the feed went away", thrown);
    close();
  }

  /** Sends all changes that it does not know, as far as the connection takes them. */
  synchronized void send() {
    if (isWaiting()) {
      return;
    }
    try {
      List<CatalogChange> next = hub.since(last, CHUNK);
      while (!next.isEmpty() && write(EventText.of(next))) {
        last = next.get(next.size() - 1).version();
        next = hub.since(last, CHUNK);
      }
    } catch (IOException | RuntimeException e) {
      onError(e);
    }
  }

  /** Shows both ends that the connection still stands; lets go of a client that reads nothing. */
  synchronized void beat() {
    if (isWaiting()) {
      if (System.nanoTime() - waitingSince > LONGEST_WAIT_NS) {
        close();
      }
      return;
    }
    try {
      write(EventText.BEAT);
    } catch (IOException | RuntimeException e) {
      onError(e);
    }
  }

  synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    hub.leave(this);
    try {
      context.complete();
    } catch (IllegalStateException e) {
      LOG.log(Level.FINEST, "the container has ended it already", e);
    }
  }

  /** Writes if the connection takes it; if not, the container calls back when it does. */
  private boolean write(String text) throws IOException {
    if (isWaiting() || !ready()) {
      return false;
    }
    out.write(text.getBytes(StandardCharsets.UTF_8));
    if (ready()) {
      out.flush();
    }
    return true;
  }

  private boolean ready() {
    if (!out.isReady()) {
      waiting = true;
      waitingSince = System.nanoTime();
    }
    return !waiting;
  }

  private boolean isWaiting() {
    return closed || waiting;
  }
}
