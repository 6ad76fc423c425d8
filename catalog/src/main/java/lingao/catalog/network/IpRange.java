package lingao.catalog.network;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * Neighbouring addresses (CIDR, RFC 4632): an address and how many of its first bits all have.
 *
 * @param bits up to 32 or 128
 */
record IpRange(IpAddress first, int bits) {

  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

  IpRange {
    if (bits < 0 || bits > first.bytes().length * Byte.SIZE) {
      throw new InvalidValue("range", "more bits than the address has");
    }
  }

  /** Ranges such as {@code 192.0.2.0/24, 2001:db8::/32, ::1}, parted by commas or blanks. */
  static List<IpRange> list(String text) {
    return SEPARATOR.splitAsStream(text).filter(one -> !one.isEmpty()).map(IpRange::of).toList();
  }

  private static IpRange of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    IpAddress first =
        IpAddress.of(address)
            .orElseThrow(() -> new InvalidValue("range", "no address: " + address));
    return new IpRange(first, slash < 0 ? first.bytes().length * Byte.SIZE : bits(text, slash));
  }

  private static int bits(String text, int slash) {
    String bits = text.substring(slash + 1);
    if (!bits.matches("[0-9]{1,3}")) {
      throw new InvalidValue("range", "no number of bits: " + text);
    }
    return Integer.parseInt(bits);
  }

  boolean contains(IpAddress address) {
    byte[] ours = first.bytes();
    byte[] theirs = address.bytes();
    int whole = bits / Byte.SIZE;
    int mask = 0xff00 >> bits % Byte.SIZE & 0xff;
    return ours.length == theirs.length
        && Arrays.equals(ours, 0, whole, theirs, 0, whole)
        && (mask == 0 || (ours[whole] & mask) == (theirs[whole] & mask));
  }
}
