package lingao.catalog.epcis.query;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import lingao.catalog.shared.InvalidValue;

/**
 * Where messages to subscribers may go: by https to hosts of the public internet. Whoever could
 * make the shop call addresses of its own network would reach what nobody outside may (server-side
 * request forgery).
 */
final class Destination {

  private static final int LONGEST = 500;

  private Destination() {}

  /**
   * Refuses with {@link InvalidValue} what is no address of that kind. Names are not looked up yet.
   *
   * @param inside whether the shop's own network may be called, and plain http
   */
  static URI checked(String text, boolean inside) {
    URI uri = uri(text);
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean plain = inside && "http".equalsIgnoreCase(uri.getScheme());
    boolean port = uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() < 65_536);
    if (uri.getHost() == null || uri.getRawUserInfo() != null || !port || (!https && !plain)) {
      throw wrong("an https address without credentials");
    }
    return uri;
  }

  /**
   * Whether all that the host's name stands for now is public. Java keeps what it has looked up for
   * some seconds, so that a connection that is opened at once goes to an address that was checked.
   */
  static boolean isPublic(URI uri) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host(uri))).allMatch(Destination::isPublic);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
  }

  /** Shared (RFC 6598), reserved, benchmarks (RFC 2544), examples (RFC 5737), this network. */
  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    boolean shared = a == 100 && b >= 64 && b < 128;
    boolean benchmark = a == 198 && (b == 18 || b == 19);
    boolean assigned = a == 192 && b == 0;
    int c = bytes[2] & 0xff;
    boolean example = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
    return a != 0 && a < 224 && !shared && !benchmark && !assigned && !example;
  }

  /** Unicast that is assigned (2000::/3), but no tunnel to IPv4 (6to4, Teredo). */
  private static boolean isPublic6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    boolean teredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
    return (first & 0xe000) == 0x2000 && first != 0x2002 && !teredo;
  }

  private static String host(URI uri) {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static URI uri(String text) {
    try {
      if (text.length() <= LONGEST) {
        return new URI(text);
      }
    } catch (URISyntaxException e) {
      // Refused below.
    }
    throw wrong("an address of at most " + LONGEST + " characters");
  }

  private static InvalidValue wrong(String rule) {
    return new InvalidValue("dest", rule);
  }
}
