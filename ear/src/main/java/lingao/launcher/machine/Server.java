package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts of the system: a server program with its files, which can be stopped and started
 * again on them. Starting and stopping may come from different threads, since a signal may arrive
 * at any moment.
 */
public abstract class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PATIENCE_WHILE_STARTING = Duration.ofSeconds(4);

  private final Path pidFile;
  private @Nullable Child child;
  private boolean ready;
  private boolean closed;

  protected Server(Path pidFile) {
    this.pidFile = pidFile;
  }

  /** Lays out the files, on the first start all of them. */
  protected abstract void prepare() throws IOException, InterruptedException;

  /** What to run. */
  protected abstract Command command() throws IOException;

  /** One argument of {@link #command()} that only this server of this data directory has. */
  protected abstract String mark();

  /** Whether it serves now. */
  protected abstract boolean answers();

  /** How it is asked to end. */
  protected abstract Signal stopSignal();

  /** How long a start may take on a slow machine. */
  protected abstract Duration startLimit();

  /**
   * Starts the server and returns when it answers.
   *
   * @throws LaunchFailed when it does not come up
   */
  public final void start() throws InterruptedException {
    try {
      prepare();
      Command command = command();
      run(command).awaitReady(startLimit(), this::answers, command.name());
      markReady();
    } catch (IOException e) {
      throw new LaunchFailed(getClass().getSimpleName() + " cannot be started: " + e, e);
    }
  }

  private synchronized void markReady() {
    ready = true;
  }

  /**
   * Waits for something that this running server brings about.
   *
   * @throws LaunchFailed when it does not happen within the limit, or the server ends
   */
  public final void await(Duration limit, BooleanSupplier done, String what)
      throws InterruptedException {
    current().awaitReady(limit, done, what);
  }

  private synchronized Child current() {
    if (child == null) {
      throw new LaunchFailed(getClass().getSimpleName() + " does not run.");
    }
    return child;
  }

  /** Runs a program of the server to its end, as a part of {@link #prepare()}. */
  protected final void runToEnd(Command command) throws IOException, InterruptedException {
    run(command).awaitEnd();
  }

  private synchronized Child run(Command command) {
    if (closed) {
      throw new LaunchFailed("The system is being stopped.");
    }
    Child started = Child.start(command, new PidFile(pidFile), stopSignal(), mark());
    child = started;
    ready = false;
    return started;
  }

  /**
   * Stops the server cleanly; its files stay. One that is still starting has nothing in hand yet
   * and is given less time: some servers hear no request before they are up.
   */
  public final synchronized void stop() throws InterruptedException {
    end(stopSignal(), ready ? PATIENCE : PATIENCE_WHILE_STARTING);
  }

  /** Ends the server as a power cut would. */
  public final synchronized void kill() throws InterruptedException {
    end(Signal.KILL, Duration.ofSeconds(5));
  }

  private void end(Signal signal, Duration patience) throws InterruptedException {
    if (child != null) {
      try {
        child.stop(signal, patience);
      } catch (IOException e) {
        throw new LaunchFailed("A server was stopped, but not tidily: " + e.getMessage(), e);
      }
      child = null;
    }
  }

  /** Whether its process is there. */
  public final synchronized boolean isRunning() {
    return child != null && child.isAlive();
  }

  /** Whether its process ended without being asked to. */
  public final synchronized boolean hasFailed() {
    return !closed && child != null && !child.isAlive();
  }

  /** Stops the server for good. */
  @Override
  public final synchronized void close() {
    closed = true;
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
