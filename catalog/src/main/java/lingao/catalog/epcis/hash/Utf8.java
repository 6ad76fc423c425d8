package lingao.catalog.epcis.hash;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import lingao.catalog.shared.InvalidValue;

/** Texts as they are hashed. */
final class Utf8 {

  private Utf8() {}

  /** In UTF-8; half a surrogate pair, which has none, is refused with {@link InvalidValue}. */
  static byte[] bytes(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new InvalidValue("event", "its text is not valid Unicode");
    }
  }
}
