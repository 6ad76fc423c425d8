package lingao.catalog.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Slows down who guesses passwords: many for one name, or one for many names from an address. */
public final class GuessLimit {

  private final Attempts names;
  private final Attempts addresses;

  /**
   * A limit after so many failures of a name and from an address.
   *
   * @param clock this moment
   */
  public GuessLimit(int freeOfAName, int freeOfAnAddress, Supplier<Instant> clock) {
    this.names = new Attempts(freeOfAName, clock);
    this.addresses = new Attempts(freeOfAnAddress, clock);
  }

  /**
   * Lets a guess through.
   *
   * @throws TooManyAttempts when {@code name} or {@code address} has to wait
   */
  public void check(String name, String address) {
    Duration ofName = names.wait(name);
    Duration ofAddress = addresses.wait(address);
    Duration longer = ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
    if (!longer.isZero()) {
      throw new TooManyAttempts(longer);
    }
  }

  /** Whether the guess was right. An address keeps its failures: one right guess excuses none. */
  public void note(String name, String address, boolean succeeded) {
    if (succeeded) {
      names.succeeded(name);
    } else {
      names.failed(name);
      addresses.failed(address);
    }
  }
}
