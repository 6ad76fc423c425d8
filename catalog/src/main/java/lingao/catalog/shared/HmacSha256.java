package lingao.catalog.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256 (RFC 2104), and the comparison of signatures. Texts are taken as UTF-8. */
public final class HmacSha256 {

  private static final String ALGORITHM = "HmacSHA256";

  private HmacSha256() {}

  /** The signature of {@code text}, 32 bytes; the key has at least one. */
  public static byte[] sign(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** The same as 64 digits of lower-case hexadecimal. */
  public static String hex(String key, String text) {
    return HexFormat.of().formatHex(sign(bytes(key), text));
  }

  /** Whether two secrets are the same, in a time that tells nothing about where they differ. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
