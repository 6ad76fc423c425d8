package lingao.catalog.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. Texts are hashed as UTF-8. */
public final class Sha256 {

  private Sha256() {}

  /** 64 digits. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 64 digits. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** The first digits of the hash, two for each of {@code bytes}, to tell contents apart. */
  public static String hex(String text, int bytes) {
    return hex(text).substring(0, 2 * bytes);
  }

  /** A digest for what is read piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
