package lingao.catalog.sms;

import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.shared.InvalidValue;

/**
 * A code in a message.
 *
 * @param start where it begins
 * @param written as it was read
 * @param sought what it stands for; empty when a digit of it was misread
 */
record Found(int start, String written, Optional<Sought> sought) {

  /** What {@code reading} makes of it, whose form is right. */
  static Found checked(int start, String written, Supplier<? extends Sought> reading) {
    try {
      return new Found(start, written, Optional.of(reading.get()));
    } catch (InvalidValue e) {
      return new Found(start, written, Optional.empty());
    }
  }
}
