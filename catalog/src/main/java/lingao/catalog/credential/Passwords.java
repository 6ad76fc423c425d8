package lingao.catalog.credential;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords by Argon2id (RFC 9106) with the parameters of OWASP's password storage guide. A
 * stored hash carries the parameters and the salt that it was made with.
 */
public final class Passwords {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** How many hashes may take their memory at once. */
  private static final int AT_ONCE = 4;

  private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

  /** What is compared for a name that nobody has, so that it takes as long. */
  private static final String NOBODY = hash(UUID.randomUUID().toString());

  private Passwords() {}

  /** The hash of {@code password}, with a salt of its own; tens of milliseconds of work. */
  public static String hash(String password) {
    TURNS.acquireUninterruptibly();
    try {
      return Password.hash(password)
          .addRandomSalt(SALT_BYTES)
          .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID))
          .getResult();
    } finally {
      TURNS.release();
    }
  }

  /** Whether {@code hash} was made of {@code password}. */
  public static boolean matches(String password, String hash) {
    TURNS.acquireUninterruptibly();
    try {
      return password.length() <= PasswordRules.LONGEST
          && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      TURNS.release();
    }
  }

  /** Takes as long as {@link #matches} does, and never does. */
  public static boolean matchesNobody(String password) {
    matches(password, NOBODY);
    return false;
  }
}
