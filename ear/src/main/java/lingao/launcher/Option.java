package lingao.launcher;

import java.util.Properties;

/**
 * What a person may say on the command line, as {@code -Dname=value}. An empty value counts as not
 * given.
 */
enum Option {
  HTTP_HOST("http.host", "127.0.0.1"),
  HTTP_PORT("http.port", "8080"),
  ADMIN_PORT("admin.port", "0"),
  POSTGRES_PORT("postgres.port", "0"),
  ELASTICSEARCH_PORT("elasticsearch.port", "0"),
  ELASTICSEARCH_TRANSPORT_PORT("elasticsearch.transport.port", "0"),
  /** Everything that survives. */
  DATA_DIR("data.dir", ""),
  /** Unpacked distributions; by default below the data directory. */
  PARTS_DIR("parts.dir", ""),
  DEMO("demo", "true"),
  /** Java machines that compile at once rather than well: for tests, which start them often. */
  QUICK_COMPILER("quick.compiler", "false"),
  /** How long the shop may take from its deployment until it is ready, in seconds. */
  READY_TIMEOUT("ready.timeout", "240");

  private final String property;
  private final String standard;

  Option(String property, String standard) {
    this.property = property;
    this.standard = standard;
  }

  String property() {
    return property;
  }

  String valueIn(Properties properties) {
    String value = properties.getProperty(property, "").strip();
    return value.isEmpty() ? standard : value;
  }
}
