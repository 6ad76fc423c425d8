package lingao.launcher.elasticsearch;

import java.nio.file.Path;
import lingao.launcher.machine.Account;

/**
 * Where Elasticsearch lives.
 *
 * @param home the unpacked distribution, only read
 * @param folder its configuration, data and temporary files
 * @param log its log file
 * @param pidFile where its process is remembered
 * @param port HTTP, on the loopback interface only
 * @param transportPort the protocol between nodes, also on the loopback interface only
 * @param quickCompiler whether its Java machine compiles at once rather than well
 * @param account who runs it
 */
public record ElasticsearchSettings(
    Path home,
    Path folder,
    Path log,
    Path pidFile,
    int port,
    int transportPort,
    boolean quickCompiler,
    Account account) {

  Path config() {
    return folder.resolve("config");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }
}
