package lingao.launcher.postgres;

import java.nio.file.Path;
import lingao.launcher.machine.Account;

/**
 * Where PostgreSQL lives.
 *
 * @param binaries the unpacked distribution
 * @param data its cluster, made on the first start
 * @param keys folder of the passwords
 * @param log its log file
 * @param pidFile where its process is remembered
 * @param port where it listens, on the loopback interface only
 * @param account who runs it
 */
public record PostgresSettings(
    Path binaries, Path data, Path keys, Path log, Path pidFile, int port, Account account) {

  Path program(String name) {
    return binaries.resolve("bin").resolve(name);
  }
}
