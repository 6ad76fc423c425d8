package lingao.catalog.trace.entry;

import java.util.Arrays;
import java.util.Locale;

/** How batches are sorted in the console. */
public enum BatchState {
  /** All. */
  ALL,
  /** Records are missing. */
  INCOMPLETE,
  /** All records are there. */
  COMPLETE,
  /** Called back. */
  RECALLED;

  /** Its name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that slug; all for other words. */
  public static BatchState of(String slug) {
    return Arrays.stream(values()).filter(s -> s.slug().equals(slug)).findFirst().orElse(ALL);
  }
}
