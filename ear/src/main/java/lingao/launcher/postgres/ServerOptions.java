package lingao.launcher.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Run-time settings of the server. They stand on its command line and not in the cluster's own
 * file, so a new version of the launcher applies to an old cluster.
 */
final class ServerOptions {
  private ServerOptions() {}

  static List<String> listeningOn(int port) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("port", Integer.toString(port));
    options.put("listen_addresses", "127.0.0.1");
    options.put("unix_socket_directories", "");
    durable(options);
    sized(options);
    observed(options);
    List<String> arguments = new ArrayList<>();
    options.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return arguments;
  }

  /**
   * An order that was confirmed survives a power cut. These are PostgreSQL's defaults, said aloud
   * because embedded ones often switch them off.
   */
  private static void durable(Map<String, String> options) {
    options.put("fsync", "on");
    options.put("synchronous_commit", "on");
    options.put("full_page_writes", "on");
  }

  private static void sized(Map<String, String> options) {
    options.put("max_connections", "64");
    options.put("shared_buffers", "128MB");
    options.put("max_wal_size", "512MB");
    options.put("jit", "off");
  }

  private static void observed(Map<String, String> options) {
    options.put("timezone", "UTC");
    options.put("log_timezone", "UTC");
    options.put("log_line_prefix", "%m [%p] %a ");
    options.put("password_encryption", "scram-sha-256");
  }
}
