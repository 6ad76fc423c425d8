package lingao.launcher.payara;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The shop's data source, {@code jdbc/lingao}. */
final class DataSource {
  private static final String NAME = "jdbc/lingao";
  private static final String POOL = "lingao";

  /**
   * The password reaches the server in its environment: the configuration file only refers to it.
   */
  static final String PASSWORD_VARIABLE = "LINGAO_DATA_SOURCE_PASSWORD";

  private DataSource() {}

  static void apply(XmlFile xml, PayaraSettings settings) {
    Element pool = xml.add("/domain/resources", "jdbc-connection-pool", pool());
    property(xml, pool, "url", settings.database().url());
    property(xml, pool, "user", settings.database().user());
    property(xml, pool, "password", "${ENV=" + PASSWORD_VARIABLE + "}");
    property(xml, pool, "ApplicationName", "lingao-shop");
    property(xml, pool, "tcpKeepAlive", "true");
    property(xml, pool, "connectTimeout", "5");
    xml.add("/domain/resources", "jdbc-resource", Map.of("jndi-name", NAME, "pool-name", POOL));
    xml.add("/domain/servers/server[@name='server']", "resource-ref", Map.of("ref", NAME));
  }

  /**
   * A connection that was not used within the last second is checked when it is borrowed (an empty
   * round trip of the driver), so a restart of the database costs no request; one broken connection
   * empties the pool. Statements are cached by the driver, per connection.
   */
  private static Map<String, String> pool() {
    Map<String, String> pool = new LinkedHashMap<>();
    pool.put("name", POOL);
    pool.put("res-type", "javax.sql.DataSource");
    pool.put("datasource-classname", "org.postgresql.ds.PGSimpleDataSource");
    pool.put("steady-pool-size", "5");
    pool.put("max-pool-size", "32");
    pool.put("max-wait-time-in-millis", "10000");
    pool.put("is-isolation-level-guaranteed", "false");
    pool.put("is-connection-validation-required", "true");
    pool.put("connection-validation-method", "custom-validation");
    pool.put(
        "validation-classname", "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation");
    pool.put("validate-atmost-once-period-in-seconds", "1");
    pool.put("fail-all-connections", "true");
    return pool;
  }

  private static void property(XmlFile xml, Element pool, String name, String value) {
    xml.add(pool, "property", Map.of("name", name, "value", value));
  }
}
