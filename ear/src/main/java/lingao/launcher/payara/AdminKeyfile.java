package lingao.launcher.payara;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The file by which Payara knows its administrator. The template's has an empty password, good for
 * anyone on the machine.
 */
final class AdminKeyfile {
  static final String USER = "admin";
  private static final int SALT_BYTES = 8;

  /** As Payara's file realm computes it. */
  private static final int ROUNDS = 100;

  private AdminKeyfile() {}

  static String line(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return USER + ";{SSHA256}" + hash(password, salt) + ";asadmin\n";
  }

  /** Hash and salt together, in base 64. */
  static String hash(String password, byte[] salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(salt);
      for (int round = 1; round < ROUNDS; round++) {
        hash = digest.digest(hash);
      }
      byte[] both = new byte[hash.length + salt.length];
      System.arraycopy(hash, 0, both, 0, hash.length);
      System.arraycopy(salt, 0, both, hash.length, salt.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
