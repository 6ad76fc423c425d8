package lingao.launcher;

import lingao.launcher.machine.Lifeline;

/**
 * Ends a run once, whoever asks first: the program that started it, a failure on the way, or a
 * signal to this Java machine.
 */
final class EndOfRun implements AutoCloseable {
  private final Lifeline lifeline = new Lifeline();
  private final Thread hook = new Thread(lifeline::close, "launcher-end");

  private EndOfRun() {}

  static EndOfRun alsoOnSignals() {
    EndOfRun end = new EndOfRun();
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  <T extends AutoCloseable> T keep(T thing) {
    return lifeline.keep(thing);
  }

  /** Ends the run because of a failure, unless the failure comes of its ending. */
  RuntimeException because(RuntimeException failure) {
    if (lifeline.isClosing()) {
      return new LaunchCancelled(failure);
    }
    close();
    return failure;
  }

  @Override
  public void close() {
    lifeline.close();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This Java machine is going down, and the hook has done the work or is at it.
      return;
    }
  }
}
