package lingao.launcher.machine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * All that must be undone at the end, in the reverse order of its beginning. May be closed at any
 * moment, by any thread, more than once.
 */
public final class Lifeline implements AutoCloseable {
  private final Deque<AutoCloseable> kept = new ArrayDeque<>();
  private boolean closing;

  /** Takes care of something from now on; what comes too late is closed at once. */
  public synchronized <T extends AutoCloseable> T keep(T thing) {
    if (closing) {
      close(thing);
      throw new LaunchFailed("The system is being stopped.");
    }
    kept.push(thing);
    return thing;
  }

  /** Whether the end has begun; failures are then a matter of course. */
  public synchronized boolean isClosing() {
    return closing;
  }

  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    synchronized (kept) {
      while (!kept.isEmpty()) {
        close(kept.pop());
      }
    }
  }

  /** One failure must not keep the rest alive. */
  private static void close(AutoCloseable thing) {
    try {
      thing.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      System.getLogger(Lifeline.class.getName())
          .log(System.Logger.Level.WARNING, "not closed cleanly", e);
    }
  }
}
