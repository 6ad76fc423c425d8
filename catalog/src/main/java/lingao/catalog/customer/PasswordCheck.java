package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.ShopTime;

/**
 * Compares passwords, for signing in and before what matters, and slows down who guesses. Takes no
 * database connection meanwhile.
 */
@ApplicationScoped
class PasswordCheck {

  private static final int FREE_OF_A_NAME = 5;
  private static final int FREE_OF_AN_ADDRESS = 30;

  @Inject private ShopTime time;

  private final GuessLimit guesses =
      new GuessLimit(FREE_OF_A_NAME, FREE_OF_AN_ADDRESS, () -> time.now());

  /**
   * Whether {@code password} is the one of that hash; for none it takes as long and never is.
   *
   * @param name whose password is guessed
   * @throws TooManyAttempts after some failures of that name or from that address
   */
  boolean matches(Optional<String> hash, String password, String name, Origin origin) {
    guesses.check(name, origin.address());
    boolean right =
        hash.map(known -> Passwords.matches(password, known))
            .orElseGet(() -> Passwords.matchesNobody(password));
    guesses.note(name, origin.address(), right);
    return right;
  }
}
