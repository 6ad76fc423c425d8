package lingao.launcher.payara;

import java.util.Map;

/**
 * Which ports Payara opens. Its template opens eight, most of them on every interface; the shop
 * needs one, and the launcher another on the loopback interface.
 */
final class Listeners {
  private static final String CONFIG = DomainXml.CONFIG;
  private static final String LOOPBACK = "127.0.0.1";

  private Listeners() {}

  static void apply(XmlFile xml, PayaraSettings settings) {
    http(xml, settings);
    admin(xml, settings);
    closeRemoteCalls(xml);
    closeClustering(xml);
    closeMessaging(xml);
  }

  private static void http(XmlFile xml, PayaraSettings settings) {
    xml.set(
        CONFIG + "//network-listener[@name='http-listener-1']",
        Map.of("address", settings.httpHost(), "port", Integer.toString(settings.httpPort())));
    xml.remove(CONFIG + "//network-listener[@name='http-listener-2']");
    xml.remove(CONFIG + "//protocol[@name='http-listener-2']");
    xml.set(
        CONFIG + "//virtual-server[@id='server']", Map.of("network-listeners", "http-listener-1"));
  }

  private static void admin(XmlFile xml, PayaraSettings settings) {
    xml.set(
        CONFIG + "//network-listener[@name='admin-listener']",
        Map.of("address", LOOPBACK, "port", Integer.toString(settings.adminPort())));
    xml.set(
        CONFIG + "/admin-service/jmx-connector", Map.of("enabled", "false", "address", LOOPBACK));
  }

  private static void closeRemoteCalls(XmlFile xml) {
    xml.set(
        CONFIG + "/iiop-service/iiop-listener", Map.of("enabled", "false", "address", LOOPBACK));
  }

  /** Nodes agree through PostgreSQL's change log; Payara's own data grid is not used. */
  private static void closeClustering(XmlFile xml) {
    xml.set(CONFIG + "/hazelcast-config-specific-configuration", Map.of("enabled", "false"));
  }

  private static void closeMessaging(XmlFile xml) {
    var service =
        xml.add(
            CONFIG,
            "jms-service",
            Map.of("type", "DISABLED", "default-jms-host", "default_JMS_host"));
    xml.add(service, "jms-host", Map.of("name", "default_JMS_host", "host", LOOPBACK));
  }
}
