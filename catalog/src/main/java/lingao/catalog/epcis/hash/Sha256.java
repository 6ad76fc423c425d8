package lingao.catalog.epcis.hash;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lingao.catalog.shared.InvalidValue;

/** SHA-256 of texts. */
final class Sha256 {

  private Sha256() {}

  /** 64 hexadecimal digits in lower case; half a surrogate pair, which has no UTF-8, is refused. */
  static String hex(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      return HexFormat.of().formatHex(digest.digest());
    } catch (CharacterCodingException e) {
      throw new InvalidValue("event", "its text is not valid Unicode");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
