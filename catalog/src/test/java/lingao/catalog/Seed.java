package lingao.catalog;

import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Random numbers, others in each run; a test that fails tells their seed, to be repeated with. */
public final class Seed implements TestExecutionExceptionHandler {

  private final long seed = System.nanoTime();

  /** Numbers from the seed on. */
  public Random random() {
    return new Random(seed);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    failure.addSuppressed(new AssertionError("seed " + seed));
    throw failure;
  }
}
