package lingao.catalog.trace.entry;

import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep;

/**
 * A place of the county's network that can be chosen.
 *
 * @param code in forms, such as {@code town:duowen}
 */
public record NetworkPlace(String code, LocalizedText name, Optional<TraceStep.Position> position) {

  /** Whether people mean it by that name, in either language. */
  public boolean isCalled(String words) {
    return name.zh().equals(words) || name.en().equalsIgnoreCase(words);
  }
}
