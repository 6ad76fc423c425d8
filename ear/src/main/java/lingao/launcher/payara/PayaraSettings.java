package lingao.launcher.payara;

import java.nio.file.Path;
import java.util.Map;
import lingao.launcher.machine.Account;
import lingao.launcher.postgres.Database;

/**
 * Where Payara lives and what it serves.
 *
 * @param home the unpacked distribution, only read
 * @param domain its domain, made anew at each start
 * @param logs folder of its log and of the access logs
 * @param pidFile where its process is remembered
 * @param httpHost interface of the shop's listener
 * @param httpPort port of the shop's listener
 * @param adminPort port of the administration, on the loopback interface only
 * @param adminPassword of the user {@code admin}
 * @param database behind {@code jdbc/lingao}
 * @param driver the JDBC driver's jar
 * @param environment what the shop finds in its environment
 * @param quickCompiler whether its Java machine compiles at once rather than well
 * @param account who runs it
 */
public record PayaraSettings(
    Path home,
    Path domain,
    Path logs,
    Path pidFile,
    String httpHost,
    int httpPort,
    int adminPort,
    String adminPassword,
    Database database,
    Path driver,
    Map<String, String> environment,
    boolean quickCompiler,
    Account account) {

  Path install() {
    return home.resolve("glassfish");
  }

  Path log() {
    return logs.resolve("payara.log");
  }

  /** What the server's process itself prints: its crashes, and what comes before its own log. */
  Path console() {
    return logs.resolve("payara-console.log");
  }
}
