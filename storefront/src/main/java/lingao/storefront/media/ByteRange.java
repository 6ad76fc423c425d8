package lingao.storefront.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a file, as RFC 9110, 14 lets readers ask for it.
 *
 * @param first its first byte, from 0
 * @param last its last byte
 * @param all bytes of the whole
 */
record ByteRange(long first, long last, long all) {

  private static final Pattern FORM =
      Pattern.compile("(?i:bytes)\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  /** Nothing of the file lies where it was asked for (416). */
  static final class Unsatisfiable extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /**
   * The part that {@code header} asks for; nothing when it asks for several or has another form,
   * which are then answered with the whole, as the standard allows.
   */
  static Optional<ByteRange> of(String header, long all) throws Unsatisfiable {
    Matcher asked = FORM.matcher(header);
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        asked.group(1).isEmpty()
            ? ofEnd(Long.parseLong(asked.group(2)), all)
            : between(asked, all));
  }

  private static ByteRange ofEnd(long length, long all) throws Unsatisfiable {
    if (length == 0) {
      throw new Unsatisfiable();
    }
    return new ByteRange(Math.max(0, all - length), all - 1, all);
  }

  private static ByteRange between(Matcher asked, long all) throws Unsatisfiable {
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? all - 1 : Long.parseLong(asked.group(2));
    if (first >= all || last < first) {
      throw new Unsatisfiable();
    }
    return new ByteRange(first, Math.min(last, all - 1), all);
  }

  long length() {
    return last - first + 1;
  }

  /** The field of a 206, such as {@code bytes 0-499/1234}. */
  String contentRange() {
    return "bytes " + first + "-" + last + "/" + all;
  }
}
