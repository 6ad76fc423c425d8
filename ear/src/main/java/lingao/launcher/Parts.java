package lingao.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lingao.launcher.elasticsearch.Elasticsearch;
import lingao.launcher.elasticsearch.ElasticsearchSettings;
import lingao.launcher.machine.Account;
import lingao.launcher.machine.SecretFile;
import lingao.launcher.payara.Payara;
import lingao.launcher.payara.PayaraSettings;
import lingao.launcher.postgres.Database;
import lingao.launcher.postgres.Postgres;
import lingao.launcher.postgres.PostgresSettings;
import lingao.launcher.unpack.PartsFolder;

/**
 * The parts of one run, each with its place, its ports and its user; unpacked when first asked for.
 */
final class Parts {
  private final LaunchOptions options;
  private final DataDirectory data;
  private final PortNumbers ports;
  private final ShopEnvironment environment;
  private final Account account;
  private final Quarters quarters;
  private final PartsFolder serverParts;
  private final PartsFolder payaraParts;

  private Parts(LaunchOptions options, DataDirectory data, EndOfRun end) throws IOException {
    this.options = options;
    this.data = data;
    this.ports = options.ports().settled(options.httpHost());
    this.environment = new ShopEnvironment(options.environment());
    this.account = Account.forServers();
    this.quarters = Quarters.choose(data, options.partsDirectory(), account);
    this.serverParts = end.keep(new PartsFolder(quarters.parts()));
    this.payaraParts = end.keep(new PartsFolder(options.partsDirectory()));
  }

  static Parts plan(LaunchOptions options, DataDirectory data, EndOfRun end) throws IOException {
    return new Parts(options, data, end);
  }

  /** Absent when an outside database replaces it. */
  Optional<Postgres> postgres() {
    if (environment.database().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Postgres(
            new PostgresSettings(
                serverParts.unpacked(options.archives().postgres()),
                quarters.data().resolve("postgres"),
                data.keys(),
                data.log("postgres"),
                data.pidFile("postgres"),
                ports.postgres(),
                account)));
  }

  Database outsideDatabase() {
    return environment.database().orElseThrow();
  }

  /** Absent when an outside search server replaces it. */
  Optional<Elasticsearch> elasticsearch() {
    if (environment.elasticsearch().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Elasticsearch(
            new ElasticsearchSettings(
                serverParts.unpacked(options.archives().elasticsearch()),
                quarters.data().resolve("elasticsearch"),
                data.log("elasticsearch"),
                data.pidFile("elasticsearch"),
                ports.elasticsearch(),
                ports.elasticsearchTransport(),
                options.quickCompiler(),
                account)));
  }

  Path payaraHome() {
    return payaraParts.unpacked(options.archives().payara());
  }

  Payara payara(Path home, Database database) throws IOException {
    return new Payara(
        new PayaraSettings(
            home,
            data.payara(),
            data.logs(),
            data.pidFile("payara"),
            options.httpHost(),
            ports.http(),
            ports.admin(),
            adminPassword(),
            database,
            options.archives().driver(),
            environment.complete(
                facts().elasticsearch(), facts().address(), data.media(), options.demo()),
            options.quickCompiler(),
            Account.own()));
  }

  private String adminPassword() throws IOException {
    return new SecretFile(data.keys().resolve("payara-admin")).value();
  }

  Facts facts() throws IOException {
    return new Facts(
        ports.http(),
        ports.admin(),
        adminPassword(),
        environment.elasticsearch().orElse("http://127.0.0.1:" + ports.elasticsearch()),
        environment.isDemo(options.demo()),
        data.root());
  }
}
