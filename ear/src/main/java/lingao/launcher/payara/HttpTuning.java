package lingao.launcher.payara;

import java.util.Map;

/** How the shop's pages go over the wire. */
final class HttpTuning {
  private static final String CONFIG = DomainXml.CONFIG;

  /** Text worth compressing; never {@code text/event-stream}, whose events would be held back. */
  private static final String TEXTS =
      String.join(
          ",",
          "text/html",
          "text/css",
          "text/plain",
          "text/xml",
          "text/javascript",
          "application/javascript",
          "application/json",
          "application/ld+json",
          "application/linkset+json",
          "application/problem+json",
          "application/manifest+json",
          "application/xml",
          "image/svg+xml");

  private HttpTuning() {}

  static void apply(XmlFile xml, PayaraSettings settings) {
    anonymous(xml);
    xml.set(
        CONFIG + "//protocol[@name='http-listener-1']/http",
        Map.of(
            "compression", "on",
            "compressable-mime-type", TEXTS,
            "compression-min-size-bytes", "1024",
            // Lots, serial numbers and EPCs have slashes, which addresses escape.
            "encoded-slash-enabled", "true",
            // Requests on one connection, not connections: closing after 250 costs reconnects.
            "max-connections", "-1"));
    xml.set(
        CONFIG + "//thread-pool[@name='http-thread-pool']",
        Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "64"));
    accessLog(xml, settings);
  }

  /** Nobody needs to know the server's make and version. */
  private static void anonymous(XmlFile xml) {
    xml.set(CONFIG + "//protocol/http", Map.of("server-header", "false", "xpowered-by", "false"));
  }

  /** Without query strings: they hold the tokens with which guests see their orders. */
  private static void accessLog(XmlFile xml, PayaraSettings settings) {
    xml.set(CONFIG + "/http-service", Map.of("access-logging-enabled", "true"));
    xml.set(
        CONFIG + "/http-service/access-log",
        Map.of(
            "format",
            "%client.name% %datetime% %http-method% %http-uri% %http-version% %status%"
                + " %response.length% %time-taken%",
            "max-history-files",
            "7",
            "write-interval-seconds",
            "5"));
    xml.set(
        CONFIG + "//virtual-server[@id='server']",
        Map.of("access-log", settings.logs().resolve("access").toString()));
    xml.set(
        CONFIG + "//virtual-server[@id='__asadmin']", Map.of("access-logging-enabled", "false"));
  }
}
