package lingao.launcher;

import java.util.Properties;
import lingao.launcher.machine.FreePorts;
import lingao.launcher.machine.LaunchFailed;

/**
 * Where the parts listen. A number given as 0 means "any free one".
 *
 * @param http the shop
 * @param admin Payara's administration
 * @param postgres the database
 * @param elasticsearch the search server
 * @param elasticsearchTransport the search server's talk among nodes
 */
record PortNumbers(
    int http, int admin, int postgres, int elasticsearch, int elasticsearchTransport) {

  static final PortNumbers FREE = new PortNumbers(0, 0, 0, 0, 0);

  static PortNumbers from(Properties properties) {
    return new PortNumbers(
        number(properties, Option.HTTP_PORT),
        number(properties, Option.ADMIN_PORT),
        number(properties, Option.POSTGRES_PORT),
        number(properties, Option.ELASTICSEARCH_PORT),
        number(properties, Option.ELASTICSEARCH_TRANSPORT_PORT));
  }

  private static int number(Properties properties, Option option) {
    String text = option.valueIn(properties);
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new LaunchFailed("-D%s=%s is not a port number.".formatted(option.property(), text));
    }
    return Integer.parseInt(text);
  }

  /**
   * The same with every 0 replaced.
   *
   * @param httpHost the interface on which the shop will listen
   * @throws LaunchFailed when a given port is taken
   */
  PortNumbers settled(String httpHost) {
    FreePorts free = new FreePorts();
    return new PortNumbers(
        settled(Option.HTTP_PORT, http, httpHost, free),
        settled(Option.ADMIN_PORT, admin, LOOPBACK, free),
        settled(Option.POSTGRES_PORT, postgres, LOOPBACK, free),
        settled(Option.ELASTICSEARCH_PORT, elasticsearch, LOOPBACK, free),
        settled(Option.ELASTICSEARCH_TRANSPORT_PORT, elasticsearchTransport, LOOPBACK, free));
  }

  private static final String LOOPBACK = "127.0.0.1";

  private static int settled(Option option, int port, String host, FreePorts free) {
    if (port == 0) {
      return free.next();
    }
    if (!FreePorts.isFree(host, port)) {
      throw new LaunchFailed(
          "Port %d on %s is in use by another program: stop it, or choose another port with -D%s=…"
              .formatted(port, host, option.property()));
    }
    return port;
  }
}
