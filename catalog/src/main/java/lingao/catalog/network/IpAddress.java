package lingao.catalog.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of IPv4 or IPv6. One of IPv4 that is written within IPv6 ({@code ::ffff:192.0.2.1},
 * RFC 4291, 2.5.5.2) is one of IPv4.
 */
record IpAddress(InetAddress value) {

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern V6 = Pattern.compile("(?=[^.])[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** What the provider of a connection by IPv6 gives to one customer at least (RFC 6177). */
  private static final int CUSTOMER_BYTES = 8;

  /** The address that is written so; nothing for what is none, and no name is ever looked up. */
  static Optional<IpAddress> of(String text) {
    String plain = text.strip().replaceFirst("%.*$", "");
    if (!V4.matcher(plain).matches() && !V6.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new IpAddress(InetAddress.getByName(plain)));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean isLoopback() {
    return value.isLoopbackAddress();
  }

  /** What belongs to one connection: an address of IPv4, the first 64 bits of one of IPv6. */
  String connection() {
    byte[] bytes = bytes();
    if (bytes.length == 4) {
      return value.getHostAddress();
    }
    Arrays.fill(bytes, CUSTOMER_BYTES, bytes.length, (byte) 0);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new IllegalStateException("16 bytes are an address", e);
    }
  }

  byte[] bytes() {
    return value.getAddress();
  }
}
