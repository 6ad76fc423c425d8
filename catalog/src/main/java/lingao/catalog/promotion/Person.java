package lingao.catalog.promotion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Tells the uses of one person from those of another without keeping who it was. */
final class Person {

  private Person() {}

  /** 43 characters of base64url. */
  static String digest(String person) {
    try {
      byte[] text = ("coupon:" + person.strip()).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
