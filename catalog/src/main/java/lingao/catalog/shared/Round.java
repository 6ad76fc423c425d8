package lingao.catalog.shared;

import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A task that never throws. What fails is a warning once; then the log stays quiet until it works
 * again, or the shop ends.
 */
final class Round implements Runnable {

  private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

  private final String name;
  private final Schedule.Task task;
  private final BooleanSupplier ended;
  private boolean failing;

  Round(String name, Schedule.Task task, BooleanSupplier ended) {
    this.name = name;
    this.task = task;
    this.ended = ended;
  }

  @Override
  public void run() {
    try {
      task.run();
      if (failing) {
        failing = false;
        LOG.log(Level.INFO, "{0} works again", name);
      }
    } catch (Exception e) {
      boolean known = failing || ended.getAsBoolean();
      LOG.log(known ? Level.FINE : Level.WARNING, e, () -> name + " failed and is tried again");
      failing = true;
    }
  }
}
